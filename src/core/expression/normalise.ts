import type { ASTNode } from '@marcbachmann/cel-js';
import type { Parameter } from '../policy.ts';
import { factNamed } from '../vocabulary.ts';
import { functionNamed } from './functions.ts';
import type { Tree } from './tree.ts';

/** What names stand for. */
interface Names {
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Variables of the macros around. */
  readonly variables: readonly string[];
}

/** The tree of an expression whose names and types were found right. */
export function normalise(node: ASTNode, parameters: Names['parameters']): Tree {
  return treeOf(node, { parameters, variables: [] });
}

function treeOf(node: ASTNode, names: Names): Tree {
  const offset = node.start;
  switch (node.op) {
    case 'value':
      return literal(node.args);
    case 'id':
      return { op: 'variable', name: node.args };
    case 'list':
      return { op: 'list', args: trees(node.args, names) };
    case '.':
      return selection(node, names);
    case '[]':
      return lookUp('entry', node.args[0], node.args[1], node, names);
    case 'in':
      return lookUp('has', node.args[1], node.args[0], node, names);
    case 'call':
      return functionCall(node, names);
    case 'rcall':
      return methodCall(node, names);
    case '!_':
      return { op: '!', arg: treeOf(node.args, names), offset };
    case '-_':
      return negation(node, names);
    case '&&':
    case '||':
      return { op: node.op, args: trees(node.args, names), offset };
    case '?:': {
      const [condition, yes, no] = node.args;
      return { op: '?:', condition: treeOf(condition, names), yes: treeOf(yes, names), no: treeOf(no, names), offset };
    }
    case 'map':
    case '.?':
    case '[?]':
      throw new Error(`${node.op} is not part of the expression language`);
    default:
      return { op: 'operator', name: node.op, args: trees(node.args, names), offset };
  }
}

function trees(nodes: readonly ASTNode[], names: Names): Tree[] {
  return nodes.map((node) => treeOf(node, names));
}

function literal(value: unknown): Tree {
  switch (typeof value) {
    case 'boolean':
      return { op: 'bool', value };
    case 'bigint':
      return { op: 'int', value: String(value) };
    case 'number':
      return { op: 'double', value };
    default:
      return { op: 'string', value: String(value) };
  }
}

function negation(node: ASTNode & { op: '-_' }, names: Names): Tree {
  const operand = treeOf(node.args, names);
  // The least int has no positive counterpart, so that its sign belongs to it.
  if (operand.op === 'int') return literal(-BigInt(operand.value));
  return { op: 'operator', name: '-', args: [operand], offset: node.start };
}

function selection(node: ASTNode & { op: '.' }, names: Names): Tree {
  const [base, field] = node.args;
  const offset = node.start;
  if (base.op === 'id' && !names.variables.includes(base.args)) {
    const type = names.parameters[field]?.type ?? 'string';
    if (base.args === 'params') return { op: 'parameter', name: field, type, offset };
    return { op: 'fact', path: `${base.args}.${field}`, offset };
  }
  return entryOf('entry', treeOf(base, names), { op: 'string', value: field }, offset);
}

function lookUp(op: 'entry' | 'has', collection: ASTNode, key: ASTNode, node: ASTNode, names: Names): Tree {
  return entryOf(op, treeOf(collection, names), treeOf(key, names), node.start);
}

/** A map of facts is asked for one entry; everything else is read first and then looked into. */
function entryOf(op: 'entry' | 'has', collection: Tree, key: Tree, offset: number): Tree {
  if (collection.op === 'fact' && isMap(collection.path)) return { op, path: collection.path, key, offset };
  return op === 'entry'
    ? { op: 'operator', name: '[]', args: [collection, key], offset }
    : { op: 'operator', name: 'in', args: [key, collection], offset };
}

function isMap(path: string): boolean {
  return factNamed(path)?.type.startsWith('map') ?? false;
}

/** The keys of a map of facts where nothing else of it is asked for. */
function keysOf(tree: Tree): Tree {
  return tree.op === 'fact' && isMap(tree.path) ? { ...tree, op: 'keys' } : tree;
}

function functionCall(node: ASTNode & { op: 'call' }, names: Names): Tree {
  const [name, args] = node.args;
  const [argument] = args;
  if (name === 'has' && argument?.op === '.') {
    const [map, key] = argument.args;
    return entryOf('has', treeOf(map, names), { op: 'string', value: key }, node.start);
  }
  return applied(name, trees(args, names), node);
}

function methodCall(node: ASTNode & { op: 'rcall' }, names: Names): Tree {
  const [name, receiver, args] = node.args;
  if (functionNamed(name)?.isMacro) return macro(node, names);
  return applied(name, trees([receiver, ...args], names), node);
}

function applied(name: string, args: readonly Tree[], node: ASTNode): Tree {
  return { op: 'function', name, args: name === 'size' ? args.map(keysOf) : args, offset: node.start };
}

const TRUE: Tree = { op: 'bool', value: true };

function macro(node: ASTNode & { op: 'rcall' }, names: Names): Tree {
  const [name, receiver, [variable, ...body]] = node.args;
  if (variable?.op !== 'id') throw new Error(`\`.${name}()\` lacks its variable`);
  const inner = { ...names, variables: [...names.variables, variable.args] };
  const parts = trees(body, inner);
  const value = name === 'map' ? (parts.pop() ?? null) : null;
  return {
    op: 'macro',
    name,
    variable: variable.args,
    range: keysOf(treeOf(receiver, names)),
    condition: parts[0] ?? TRUE,
    value,
    offset: node.start,
  };
}
