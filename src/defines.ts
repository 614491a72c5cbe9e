import { problem, type Problem } from './core/problem.ts';

/** `NAME=VALUE` each; the value may be empty and may hold further `=`. */
export function readDefines(pairs: readonly string[]): { defines: Map<string, string>; problems: Problem[] } {
  const defines = new Map<string, string>();
  const problems: Problem[] = [];
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, Math.max(at, 0));
    // A word without a name is not repeated: it may be a secret that was meant to be a value.
    if (name === '') problems.push(problem('define', 'a --define is not of the form NAME=VALUE'));
    else if (defines.has(name)) problems.push(problem('define', `--define ${name} was given twice; give it once`));
    else defines.set(name, pair.slice(at + 1));
  }
  return { defines, problems };
}
