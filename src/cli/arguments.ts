import { parseArgs } from 'node:util';
import { problem, type Problem } from '../core/problem.ts';
import { suggestion, suggestionOf } from '../core/suggest.ts';
import { COMMANDS, OPTIONS, type Command, type OptionName } from './options.ts';

/** A command line as it was understood. Options that were not given are absent. */
export interface Arguments {
  /** Null: none, as in `--help` and `--version`. */
  readonly command: Command | null;
  readonly positionals: readonly string[];
  readonly values: Readonly<Partial<Record<OptionName, readonly string[]>>>;
  readonly flags: ReadonlySet<OptionName>;
}

/** Reads a command line. Every mistake is collected, so that one run shows them all. */
export function readArguments(argv: readonly string[]): { arguments: Arguments; problems: Problem[] } {
  const { tokens } = parseArgs({ args: [...argv], options: OPTIONS_FOR_NODE, strict: false, tokens: true });
  const problems: Problem[] = [];
  const words: string[] = [];
  const values: Partial<Record<OptionName, string[]>> = {};
  const flags = new Set<OptionName>();

  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) {
      problems.push(
        problem('unknown-option', `unknown option ${token.rawName}${suggestion(token.name, optionNames(), '--')}`),
      );
    } else if (OPTIONS[token.name].value === null) {
      if (token.inlineValue === true) problems.push(problem('option-value', `${token.rawName} takes no value`));
      flags.add(token.name);
    } else if (token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'))) {
      problems.push(
        problem('option-value', `${token.rawName} needs a value: ${token.rawName} ${OPTIONS[token.name].value}`),
      );
    } else {
      (values[token.name] ??= []).push(token.value);
    }
  }

  const command = COMMANDS.find((candidate) => candidate.words.every((word, index) => words[index] === word));
  if (command === undefined) {
    const wantsNone = words.length === 0 && (flags.has('help') || flags.has('version') || argv.length === 0);
    if (!wantsNone) problems.push(unknownCommand(words));
    return { arguments: { command: null, positionals: [], values, flags }, problems };
  }
  const positionals = words.slice(command.words.length);
  // The value of a misspelt option would look like an argument too many: one mistake, told once.
  if (problems.length === 0 && !flags.has('help')) problems.push(...checkPositionals(command, positionals));
  problems.push(...checkOptions(command, values));
  return { arguments: { command, positionals, values, flags }, problems };
}

const OPTIONS_FOR_NODE = Object.fromEntries(
  Object.entries(OPTIONS).map(([name, option]) => [
    name,
    {
      type: option.value === null ? ('boolean' as const) : ('string' as const),
      ...('short' in option ? { short: option.short } : {}),
    },
  ]),
);

function isOption(name: string): name is OptionName {
  return Object.hasOwn(OPTIONS, name);
}

function optionNames(): string[] {
  return Object.keys(OPTIONS);
}

function unknownCommand(words: readonly string[]): Problem {
  const names = COMMANDS.map((command) => command.words.join(' '));
  const given = words.slice(0, words[0] === 'policies' ? 2 : 1).join(' ');
  if (given === '') return problem('missing-command', `no command; the commands are ${names.join(', ')}`);
  return problem('unknown-command', `unknown command ${given}${suggestionOf(given, names, 'the commands are')}`);
}

function checkPositionals(command: Command, positionals: readonly string[]): Problem[] {
  const name = command.words.join(' ');
  const [least, most] = command.positionals;
  if (positionals.length < least) return [problem('missing-argument', `${name} needs ${command.usage}`)];
  return positionals
    .slice(most)
    .map((word) =>
      problem('unexpected-argument', `${name} takes no argument ${word}; options begin with --, see ${name} --help`),
    );
}

function checkOptions(command: Command, values: Arguments['values']): Problem[] {
  const problems: Problem[] = [];
  for (const name of optionNames().filter(isOption)) {
    const given = values[name];
    const option = OPTIONS[name];
    if (given === undefined) continue;
    if (!command.options.includes(name)) {
      problems.push(problem('unknown-option', `${command.words.join(' ')} takes no option --${name}`));
    }
    if (!option.repeatable && given.length > 1) {
      problems.push(problem('option-repeated', `--${name} was given ${given.length} times; give it once`));
    }
    const choices: readonly string[] | null = 'choices' in option ? option.choices : null;
    for (const value of choices === null ? [] : given.filter((word) => !choices.includes(word))) {
      problems.push(
        problem(
          'option-value',
          `--${name} ${value} does not exist${suggestionOf(value, choices ?? [], 'it is one of')}`,
        ),
      );
    }
  }
  return problems;
}
