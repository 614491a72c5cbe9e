import type { ASTNode } from '@marcbachmann/cel-js';
import { suggestion } from '../suggest.ts';
import { factNamed, rootOf, VOCABULARY } from '../vocabulary.ts';
import { FUNCTIONS, functionNamed, takes, type FunctionDefinition } from './functions.ts';
import type { Mistake } from './mistake.ts';
import { isInt64 } from './operators.ts';

/** How deep macros may stand in each other: every level multiplies the work. */
const MAX_NESTED_MACROS = 3;

const FACT_PATHS = VOCABULARY.map(({ path }) => path);
const ROOTS = [...new Set(VOCABULARY.map(({ path }) => rootOf(path)))];

/** What an expression names, found without running it. */
export interface Names {
  /** Facts in the order in which they stand, with the key where a map is read by a literal one. */
  readonly facts: ReadonlySet<string>;
  readonly mistakes: readonly Mistake[];
}

interface Walk {
  readonly parameters: readonly string[];
  readonly facts: Set<string>;
  readonly mistakes: Mistake[];
}

interface Scope {
  /** Variables of the macros around. */
  readonly variables: readonly string[];
}

/** Looks up every name in a syntax tree: facts, parameters, functions, variables. The library leaves `has()` unchecked. */
export function resolveNames(root: ASTNode, parameters: readonly string[]): Names {
  const walk: Walk = { parameters, facts: new Set(), mistakes: [] };
  visit(root, { variables: [] }, walk);
  return walk;
}

function visit(node: ASTNode, scope: Scope, walk: Walk): void {
  switch (node.op) {
    case 'value':
      return visitValue(node, walk);
    case 'id':
      return visitName(node, scope, walk);
    case '.':
      return visitSelect(node, scope, walk);
    case '[]':
      return visitKeyed(node.args[0], node.args[1], scope, walk);
    case 'in':
      return visitKeyed(node.args[1], node.args[0], scope, walk);
    case 'call':
      return visitCall(node, scope, walk);
    case 'rcall':
      return visitMethod(node, scope, walk);
    case 'list':
      return visitAll(node.args, scope, walk);
    case '!_':
      return visit(node.args, scope, walk);
    case '-_':
      return visitNegation(node, scope, walk);
    case 'map':
    case '.?':
    case '[?]':
      return mistake(walk, node, 'expression-syntax', 'map literals and optional access are not available in policies');
    case '+':
      refuseGrowth(node, scope, walk);
      return visitAll(node.args, scope, walk);
    default:
      return visitAll(node.args, scope, walk);
  }
}

function visitAll(nodes: readonly ASTNode[], scope: Scope, walk: Walk): void {
  for (const node of nodes) visit(node, scope, walk);
}

function mistake(walk: Walk, node: ASTNode, code: string, message: string, offset = node.start): void {
  walk.mistakes.push({ code, message, offset });
}

function visitValue(node: ASTNode & { op: 'value' }, walk: Walk): void {
  if (typeof node.args === 'bigint') return checkInt(node, node.args, walk);
  if (node.args === null || typeof node.args === 'object') {
    mistake(walk, node, 'expression-syntax', 'only text, bool, int and double literals are available in policies');
  }
}

/** The sign belongs to the literal: the least int has no positive counterpart. */
function visitNegation(node: ASTNode & { op: '-_' }, scope: Scope, walk: Walk): void {
  const operand = node.args;
  if (operand.op === 'value' && typeof operand.args === 'bigint') return checkInt(node, -operand.args, walk);
  visit(operand, scope, walk);
}

function checkInt(node: ASTNode, value: bigint, walk: Walk): void {
  if (isInt64(value)) return;
  mistake(walk, node, 'expression-syntax', `\`${value}\` is more than an int can hold: it has 64 bits`);
}

function visitName(node: ASTNode & { op: 'id' }, scope: Scope, walk: Walk): void {
  const name = node.args;
  if (scope.variables.includes(name)) return;
  const ofRoot = VOCABULARY.find(({ path }) => path.startsWith(`${name}.`));
  if (ofRoot !== undefined) {
    return mistake(
      walk,
      node,
      'unknown-fact',
      `\`${name}\` is no value; name one of its facts, e.g. \`${ofRoot.path}\``,
    );
  }
  const fact = VOCABULARY.find(({ path }) => path.endsWith(`.${name}`));
  const hint = fact === undefined ? suggestion(name, [...scope.variables, ...ROOTS]) : `; did you mean ${fact.path}?`;
  mistake(walk, node, 'unknown-fact', `\`${name}\` is not a fact or a variable${hint}`);
}

/** `root.fact` when the node is the select of a fact that exists; otherwise null, and nothing is said. */
function factPath(node: ASTNode, scope: Scope): string | null {
  if (node.op !== '.' || node.args[0].op !== 'id' || scope.variables.includes(node.args[0].args)) return null;
  const path = `${node.args[0].args}.${node.args[1]}`;
  return factNamed(path) === undefined ? null : path;
}

function visitSelect(node: ASTNode & { op: '.' }, scope: Scope, walk: Walk): void {
  const [base, field] = node.args;
  if (base.op !== 'id' || scope.variables.includes(base.args)) {
    const map = mapPath(base, scope);
    if (map !== null) walk.facts.add(`${map}[${JSON.stringify(field)}]`);
    else visit(base, scope, walk);
    return;
  }
  const path = factPath(node, scope);
  if (path !== null) walk.facts.add(path);
  else if (base.args !== 'params') {
    const written = `${base.args}.${field}`;
    mistake(walk, node, 'unknown-fact', `\`${written}\` is not a fact${suggestion(written, FACT_PATHS)}`);
  } else if (!walk.parameters.includes(field)) {
    mistake(
      walk,
      node,
      'unknown-parameter',
      `the policy has no parameter \`${field}\`${suggestion(field, walk.parameters)}`,
    );
  }
}

function mapPath(node: ASTNode, scope: Scope): string | null {
  const path = factPath(node, scope);
  return path !== null && factNamed(path)?.type.startsWith('map') ? path : null;
}

/** `map[key]` and `key in map` read one entry when the key is a literal, and otherwise the map as a whole. */
function visitKeyed(collection: ASTNode, key: ASTNode, scope: Scope, walk: Walk): void {
  const map = mapPath(collection, scope);
  if (map !== null && key.op === 'value' && typeof key.args === 'string') {
    walk.facts.add(`${map}[${JSON.stringify(key.args)}]`);
    return;
  }
  visit(collection, scope, walk);
  visit(key, scope, walk);
}

function visitCall(node: ASTNode & { op: 'call' }, scope: Scope, walk: Walk): void {
  const [name, args] = node.args;
  if (!takes(functionNamed(name), 'call', args.length)) unknownFunction(node, name, 'call', walk);
  const before = walk.mistakes.length;
  visitAll(args, scope, walk);
  if (name === 'has' && walk.mistakes.length === before) checkHas(node, args, scope, walk);
}

/** Asked of anything but a map, the library's `has()` would answer without looking at its type. */
function checkHas(node: ASTNode, [argument]: readonly ASTNode[], scope: Scope, walk: Walk): void {
  if (argument?.op === '.' && mapPath(argument.args[0], scope) !== null) return;
  const message = '`has()` asks whether a map holds a key: `has(source.config.save)`';
  mistake(walk, argument ?? node, 'expression-argument', message);
}

function visitMethod(node: ASTNode & { op: 'rcall' }, scope: Scope, walk: Walk): void {
  const [name, receiver, args] = node.args;
  visit(receiver, scope, walk);
  const definition = functionNamed(name);
  const isTaken = takes(definition, 'method', args.length + 1);
  if (!isTaken) unknownFunction(node, name, 'method', walk);
  if (definition?.isMacro) return isTaken ? visitMacro(node, args, scope, walk) : undefined;
  if (definition !== undefined) checkLiteral(definition, args, walk);
  if (name === 'join') refuseGrowth(node, scope, walk);
  visitAll(args, scope, walk);
}

function visitMacro(node: ASTNode, args: readonly ASTNode[], scope: Scope, walk: Walk): void {
  const [variable, ...body] = args;
  if (variable?.op !== 'id') {
    return mistake(
      walk,
      variable ?? node,
      'expression-syntax',
      'the first argument of a macro is the name of its variable',
    );
  }
  const name = variable.args;
  if (name === 'params' || VOCABULARY.some(({ path }) => path.startsWith(`${name}.`))) {
    mistake(walk, variable, 'expression-syntax', `\`${name}\` names a root of facts; give the variable another name`);
  }
  if (scope.variables.length === MAX_NESTED_MACROS) {
    return mistake(
      walk,
      node,
      'expression-too-costly',
      `macros stand more than ${MAX_NESTED_MACROS} deep in each other`,
    );
  }
  const inner = { variables: [...scope.variables, name] };
  for (const part of body) visit(part, inner, walk);
}

function unknownFunction(node: ASTNode, name: string, kind: 'call' | 'method', walk: Walk): void {
  const known = functionNamed(name);
  const names = FUNCTIONS.map((entry) => entry.name);
  const hint = known === undefined ? suggestion(name, names) : `; it is written \`${known.signatures[0]}\``;
  const written = kind === 'call' ? `${name}()` : `.${name}()`;
  const offset = kind === 'call' ? node.start : node.input.indexOf(name, receiverEnd(node));
  mistake(walk, node, 'unknown-function', `there is no function \`${written}\`${hint}`, offset);
}

function receiverEnd(node: ASTNode): number {
  return node.op === 'rcall' ? node.args[1].end : node.start;
}

function checkLiteral(definition: FunctionDefinition, args: readonly ASTNode[], walk: Walk): void {
  const [argument] = args;
  if (definition.literal === undefined || argument === undefined) return;
  if (argument.op === 'value' && typeof argument.args === 'string') {
    const error = definition.literal.error(argument.args);
    if (error !== null) mistake(walk, argument, 'expression-argument', `\`.${definition.name}()\`: ${error}`);
  } else if (definition.literal.required) {
    const message = `\`.${definition.name}()\` takes its argument as a literal, so that it can be checked when the policy is loaded`;
    mistake(walk, argument, 'expression-argument', message);
  }
}

/** Texts and lists that grow with every step of a loop would grow without bound in loops inside loops. */
function refuseGrowth(node: ASTNode, scope: Scope, walk: Walk): void {
  if (scope.variables.length === 0) return;
  mistake(walk, node, 'expression-too-costly', '`+` and `.join()` cannot stand inside a macro');
}
