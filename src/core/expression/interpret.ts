import { hasEntry, readEntry, readFact, readKeys, readParameter, type Scope } from './environment.ts';
import { call } from './functions.ts';
import { chain, collect, defect, junction, knownAs, type Outcome } from './kleene.ts';
import { isList, isMap, operate, typeOf } from './operators.ts';
import { Fault, type Datum, type Tree } from './tree.ts';

/** Most elements that the macros of one expression may look at, all loops taken together. */
const MAX_STEPS = 20_000;

/** What an expression comes to that is true or false. */
export function interpretCondition(tree: Tree, scope: Scope): Outcome<boolean> {
  return truth(tree, newFrame(scope), 0);
}

/** What an expression comes to that is text. */
export function interpretText(tree: Tree, scope: Scope): Outcome<string> {
  return text(tree, newFrame(scope), 0);
}

interface Frame {
  readonly scope: Scope;
  /** What the macros around look at, by variable. */
  readonly variables: ReadonlyMap<string, Datum>;
  /** Shared by all frames of one run. */
  readonly steps: { left: number };
}

function newFrame(scope: Scope): Frame {
  return { scope, variables: new Map(), steps: { left: MAX_STEPS } };
}

function interpret(tree: Tree, frame: Frame): Outcome<Datum> {
  switch (tree.op) {
    case 'bool':
    case 'double':
    case 'string':
      return knownAs(tree.value);
    case 'int':
      return knownAs(BigInt(tree.value));
    case 'list':
      return collect(each(tree.args, frame));
    case 'parameter':
      return readParameter(tree, frame.scope);
    case 'variable':
      return variable(tree.name, frame);
    case 'fact':
      return readFact(tree, frame.scope);
    case 'keys':
      return readKeys(tree, frame.scope);
    case 'entry':
      return chain(text(tree.key, frame, tree.offset), (key) => readEntry(tree, key, frame.scope));
    case 'has':
      return chain(text(tree.key, frame, tree.offset), (key) => hasEntry(tree, key, frame.scope));
    case '&&':
      return junction(false, truths(tree, frame));
    case '||':
      return junction(true, truths(tree, frame));
    case '!':
      return chain(truth(tree.arg, frame, tree.offset), (value) => knownAs(!value));
    case '?:':
      return chain(truth(tree.condition, frame, tree.offset), (value) => interpret(value ? tree.yes : tree.no, frame));
    case 'operator':
      return chain(collect(each(tree.args, frame)), (values) => attempt(() => operate(tree.name, values), tree.offset));
    case 'function':
      return chain(collect(each(tree.args, frame)), (values) => attempt(() => call(tree.name, values), tree.offset));
    case 'macro':
      return chain(interpret(tree.range, frame), (range) => loop(tree, range, frame));
  }
}

function variable(name: string, { variables }: Frame): Outcome<Datum> {
  const value = variables.get(name);
  return value === undefined ? defect(`\`${name}\` is not a variable`, 0) : knownAs(value);
}

function* each(trees: readonly Tree[], frame: Frame): Generator<Outcome<Datum>> {
  for (const tree of trees) yield interpret(tree, frame);
}

function* truths({ args, offset }: Tree & { op: '&&' | '||' }, frame: Frame): Generator<Outcome<boolean>> {
  for (const tree of args) yield truth(tree, frame, offset);
}

function truth(tree: Tree, frame: Frame, offset: number): Outcome<boolean> {
  return chain(interpret(tree, frame), (value) =>
    typeof value === 'boolean' ? knownAs(value) : defect(`it gives ${typeOf(value)}, not bool`, offset),
  );
}

function text(tree: Tree, frame: Frame, offset: number): Outcome<string> {
  return chain(interpret(tree, frame), (value) =>
    typeof value === 'string' ? knownAs(value) : defect(`it gives ${typeOf(value)}, not string`, offset),
  );
}

function attempt(run: () => Datum, offset: number): Outcome<Datum> {
  try {
    return knownAs(run());
  } catch (error) {
    if (error instanceof Fault) return defect(error.message, offset);
    throw error;
  }
}

type Macro = Tree & { op: 'macro' };

function loop(tree: Macro, range: Datum, frame: Frame): Outcome<Datum> {
  const elements = isMap(range) ? [...range.keys()] : range;
  if (!isList(elements)) return defect(`\`.${tree.name}()\` does not take ${typeOf(range)}`, tree.offset);
  const conditions = over(tree, elements, frame, (inner) => truth(tree.condition, inner, tree.offset));
  if (tree.name === 'all') return junction(false, conditions);
  if (tree.name === 'exists') return junction(true, conditions);
  return chain(collect(conditions), (holds): Outcome<Datum> => {
    const chosen = elements.filter((_, index) => holds[index]);
    if (tree.name === 'exists_one') return knownAs(chosen.length === 1);
    const { value } = tree;
    return value === null ? knownAs(chosen) : collect(over(tree, chosen, frame, (inner) => interpret(value, inner)));
  });
}

/** What is asked of each element, one after another, as long as the answer is wanted and steps are left. */
function* over<T>(
  { variable, offset }: Macro,
  elements: readonly Datum[],
  { scope, variables, steps }: Frame,
  ask: (inner: Frame) => Outcome<T>,
): Generator<Outcome<T>> {
  for (const element of elements) {
    steps.left -= 1;
    yield steps.left < 0
      ? defect(`it looks at more than ${MAX_STEPS} elements`, offset)
      : ask({ scope, variables: new Map([...variables, [variable, element]]), steps });
  }
}
