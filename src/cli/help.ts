import { COMMANDS, OPTIONS, type Command, type OptionName } from './options.ts';

const NAME = 'elasticache-preflight';

/** The help of one command, or of the whole tool when `command` is null. */
export function help(command: Command | null): string {
  return command === null ? toolHelp() : commandHelp(command);
}

function toolHelp(): string {
  return [
    'Judges whether a self-managed Redis can be migrated online into Amazon ElastiCache.',
    '',
    `usage: ${NAME} COMMAND [options]`,
    '',
    ...columns(COMMANDS.map((command) => [title(command), command.summary])),
    '',
    `${NAME} COMMAND --help lists a command's options.`,
    'Exit code: 0 ready; 1 not ready, or not known to be; 2 could not run.',
    '',
  ].join('\n');
}

function commandHelp(command: Command): string {
  const options: readonly OptionName[] = [...command.options, 'help'];
  return [
    `usage: ${NAME} ${title(command)} [options]`,
    '',
    `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
    '',
    ...columns(
      options.map((name) => [usage(name), OPTIONS[name].help + (OPTIONS[name].repeatable ? ' (repeatable)' : '')]),
    ),
    '',
  ].join('\n');
}

function title(command: Command): string {
  return [...command.words, command.usage].join(' ').trimEnd();
}

function usage(name: OptionName): string {
  const { value } = OPTIONS[name];
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
