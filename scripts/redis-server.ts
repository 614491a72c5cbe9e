/**
 * The tests hold the parser against a real redis-server. This makes sure that there is one: it installs Debian's
 * package where that is possible without asking, and says what to install where it is not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function serverVersion(): string | null {
  const { status, stdout } = spawnSync('redis-server', ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function install(): void {
  // RUNLEVEL=1 keeps the package from starting its own server.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', 'redis-server'],
  ]) {
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

if (serverVersion() === null && mayInstall()) {
  console.log("redis-server is missing: installing Debian's package …");
  install();
}
const version = serverVersion();
if (version === null) {
  console.error(
    [
      'The tests need redis-server on the PATH; it was not found and could not be installed.',
      'Install it, then run the same command again:',
      '  Debian, Ubuntu   sudo apt-get install redis-server',
      '  macOS            brew install redis',
      '  Fedora           sudo dnf install redis',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  console.log(version);
}
