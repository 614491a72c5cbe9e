import type { FactType } from '../vocabulary.ts';

/**
 * A checked expression as plain data that JSON can hold: names are resolved to what they stand for, and nothing is left
 * to parse. `offset` is where in the text a defect of that part is shown, in UTF-16 units.
 */
export type Tree =
  | { readonly op: 'bool'; readonly value: boolean }
  /** In decimal digits: JSON would confuse it with a double, and round it. */
  | { readonly op: 'int'; readonly value: string }
  | { readonly op: 'double'; readonly value: number }
  | { readonly op: 'string'; readonly value: string }
  | { readonly op: 'list'; readonly args: readonly Tree[] }
  | { readonly op: 'parameter'; readonly name: string; readonly type: FactType; readonly offset: number }
  /** The element at which a macro looks. */
  | { readonly op: 'variable'; readonly name: string }
  | { readonly op: 'fact'; readonly path: string; readonly offset: number }
  /** The keys of a map of facts, and one of its entries: these leave the other entries unread. */
  | { readonly op: 'keys'; readonly path: string; readonly offset: number }
  | { readonly op: 'entry'; readonly path: string; readonly key: Tree; readonly offset: number }
  /** Whether the map has the key. */
  | { readonly op: 'has'; readonly path: string; readonly key: Tree; readonly offset: number }
  | { readonly op: '!'; readonly arg: Tree; readonly offset: number }
  | { readonly op: '&&' | '||'; readonly args: readonly Tree[]; readonly offset: number }
  | { readonly op: '?:'; readonly condition: Tree; readonly yes: Tree; readonly no: Tree; readonly offset: number }
  /** A method's receiver is its first argument. */
  | {
      readonly op: 'operator' | 'function';
      readonly name: string;
      readonly args: readonly Tree[];
      readonly offset: number;
    }
  | {
      readonly op: 'macro';
      readonly name: string;
      readonly variable: string;
      readonly range: Tree;
      /** Asked of each element; true for a `map` without a condition. */
      readonly condition: Tree;
      /** What `map` makes of each element for which the condition holds; null for other macros. */
      readonly value: Tree | null;
      readonly offset: number;
    };

/** What the expression language computes with. An int is a `bigint`, a double a `number`. */
export type Datum = boolean | bigint | number | string | readonly Datum[] | ReadonlyMap<string, Datum>;

/** Something an expression cannot do with the data it met, e.g. divide by zero. Its message says what. */
export class Fault extends Error {}
