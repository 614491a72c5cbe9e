#!/usr/bin/env node
import { run } from './cli/run.ts';

// Set, never exit(): pending output is flushed first, and a late crash still ends with a code of its own.
process.exitCode = await run(process.argv.slice(2), {
  workspace: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
});
