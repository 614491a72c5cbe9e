import type { ASTNode } from '@marcbachmann/cel-js';
import type { KnownFact, UnknownFact } from '../fact.ts';
import type { Scope } from './environment.ts';

type Reads = ReadonlyMap<string, KnownFact>;

/**
 * What an expression came to. `reads` are the known facts that the outcome rests on, in the order in which they were
 * read; `missing` are exactly the unknown facts for want of which it could not be decided.
 */
export type Outcome<T> =
  | { readonly state: 'known'; readonly value: T; readonly reads: Reads }
  | { readonly state: 'unknown'; readonly missing: ReadonlyMap<string, UnknownFact>; readonly reads: Reads }
  /** The expression itself is at fault, e.g. it divides by zero. `offset` points into its text. */
  | { readonly state: 'defect'; readonly message: string; readonly offset: number; readonly reads: Reads };

export type Evaluate<T> = (scope: Scope) => Outcome<T>;

/**
 * Three-valued logic (Kleene) over `&&`, `||`, `!` and `?:`; whatever stands below them is left to `leaf`. The library's
 * own operators come to the same values; walking them here tells which clause decided, and hence which facts.
 */
export function kleene(node: ASTNode, leaf: (node: ASTNode) => Evaluate<boolean>): Evaluate<boolean> {
  switch (node.op) {
    case '&&':
      return junction(false, kleene(node.args[0], leaf), kleene(node.args[1], leaf));
    case '||':
      return junction(true, kleene(node.args[0], leaf), kleene(node.args[1], leaf));
    case '!_':
      return negation(kleene(node.args, leaf));
    case '?:':
      return choice(kleene(node.args[0], leaf), kleene(node.args[1], leaf), kleene(node.args[2], leaf));
    default:
      return leaf(node);
  }
}

function decides(outcome: Outcome<boolean>, deciding: boolean): boolean {
  return outcome.state === 'known' && outcome.value === deciding;
}

/** `&&` is decided by a false side, `||` by a true one, whatever the other side is. */
function junction(deciding: boolean, left: Evaluate<boolean>, right: Evaluate<boolean>): Evaluate<boolean> {
  return (scope) => {
    const a = left(scope);
    if (decides(a, deciding)) return a;
    const b = right(scope);
    if (decides(b, deciding)) return b;
    const reads = new Map([...a.reads, ...b.reads]);
    if (a.state === 'unknown' || b.state === 'unknown') {
      const missing = new Map([...missingOf(a), ...missingOf(b)]);
      return { state: 'unknown', missing, reads };
    }
    if (a.state === 'defect') return a;
    return b.state === 'defect' ? b : { state: 'known', value: !deciding, reads };
  };
}

function missingOf(outcome: Outcome<boolean>): ReadonlyMap<string, UnknownFact> {
  return outcome.state === 'unknown' ? outcome.missing : new Map<string, UnknownFact>();
}

function negation(operand: Evaluate<boolean>): Evaluate<boolean> {
  return (scope) => {
    const outcome = operand(scope);
    return outcome.state === 'known' ? { ...outcome, value: !outcome.value } : outcome;
  };
}

function choice(condition: Evaluate<boolean>, yes: Evaluate<boolean>, no: Evaluate<boolean>): Evaluate<boolean> {
  return (scope) => {
    const chosen = condition(scope);
    if (chosen.state !== 'known') return chosen;
    const outcome = (chosen.value ? yes : no)(scope);
    return { ...outcome, reads: new Map([...chosen.reads, ...outcome.reads]) };
  };
}
