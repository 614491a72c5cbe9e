import type { ASTNode } from '@marcbachmann/cel-js';
import { functionNamed, REPLACED } from './functions.ts';

/** Called once for every element that a macro looks at, so that a loop over loops can be stopped. */
export const TICK = 'tick';

/**
 * A syntax tree as text that parses to the same tree, every operator in parentheses (the library's own printer drops
 * some that matter). It writes what is to run instead of what stands there: regular expressions by RE2, and a counted
 * step in front of the body of every macro.
 */
export function print(node: ASTNode): string {
  switch (node.op) {
    case 'value':
      return printValue(node.args);
    case 'id':
      return node.args;
    case '.':
      return `${print(node.args[0])}.${node.args[1]}`;
    case '[]':
      return `${print(node.args[0])}[${print(node.args[1])}]`;
    case 'call':
      return `${node.args[0]}(${printAll(node.args[1])})`;
    case 'rcall':
      return printMethod(node.args[0], node.args[1], node.args[2]);
    case 'list':
      return `[${printAll(node.args)}]`;
    case '?:':
      return `(${print(node.args[0])} ? ${print(node.args[1])} : ${print(node.args[2])})`;
    case '!_':
    case '-_':
      return `(${node.op.charAt(0)}${print(node.args)})`;
    case 'map':
    case '.?':
    case '[?]':
      throw new Error(`${node.op} is not part of the expression language`);
    default:
      return `(${print(node.args[0])} ${node.op} ${print(node.args[1])})`;
  }
}

function printAll(nodes: readonly ASTNode[]): string {
  return nodes.map(print).join(', ');
}

function printMethod(name: string, receiver: ASTNode, args: readonly ASTNode[]): string {
  const written = args.map(print);
  if (functionNamed(name)?.kind === 'macro') {
    const [variable = '', ...body] = written;
    // `map` with one value takes the step as its filter; everywhere else the body is the condition.
    const counted = name === 'map' && body.length === 1 ? [`${TICK}()`, ...body] : countFirst(body);
    return `${print(receiver)}.${name}(${[variable, ...counted].join(', ')})`;
  }
  return `${print(receiver)}.${REPLACED.get(name) ?? name}(${written.join(', ')})`;
}

function countFirst([condition = 'false', ...rest]: readonly string[]): string[] {
  return [`(${TICK}() ? ${condition} : false)`, ...rest];
}

function printValue(value: unknown): string {
  if (typeof value === 'string') return printString(value);
  if (typeof value === 'bigint') return value < 0n ? `(${value})` : String(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  return String(value);
}

function printString(text: string): string {
  const escaped = text.replace(/[\\"\u0000-\u001f\u007f]/g, (character) =>
    character === '\\' || character === '"'
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}
