import { ParseError, TypeError } from '@marcbachmann/cel-js';
import { syntaxWords } from './syntax-error.ts';

const TYPE_NAMES: Readonly<Record<string, string>> = { 'list<dyn>': 'list', 'map<dyn, dyn>': 'map' };

function typeName(name: string): string {
  return TYPE_NAMES[name] ?? name;
}

/** The library's errors in the words of policies. `offset` is where in the text the error stands, 0 when it does not say. */
export function describeTypeError(error: unknown): { readonly message: string; readonly offset: number } {
  if (error instanceof ParseError || error instanceof TypeError) {
    return { message: translate(error.summary), offset: error.range?.start ?? 0 };
  }
  return { message: clause(error instanceof Error ? error.message : String(error)), offset: 0 };
}

function translate(summary: string): string {
  const words = syntaxWords(summary);
  if (words !== null) return words;
  const binary = /^no such overload: (\S+(?: \S+>)?) (\S+) (.+)$/.exec(summary);
  if (binary !== null) {
    const [, left = '', operator, right = ''] = binary;
    return `\`${operator}\` does not take ${typeName(left)} and ${typeName(right)}`;
  }
  const call = /^found no matching overload for '(.+)'$/.exec(summary);
  if (call !== null) return `there is no \`${call[1]}\`: the types do not fit`;
  return clause(summary);
}

function clause(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
