import { Environment } from '@marcbachmann/cel-js';
import { unknown, type Root, type RootFacts, type Value } from '../fact.ts';
import type { Parameter } from '../policy.ts';
import { rootOf, VOCABULARY, type FactDefinition, type FactType } from '../vocabulary.ts';
import { FUNCTIONS } from './functions.ts';
import { TICK } from './print.ts';
import { convert, readFact, type Trace } from './trace.ts';

/** What an expression is evaluated against. */
export interface Scope {
  readonly roots: Readonly<Partial<Record<Root, RootFacts>>>;
  /** Values of the policy's parameters. */
  readonly parameters: Readonly<Record<string, Value>>;
}

/** Most elements that the macros of one expression may look at, all loops taken together. */
const MAX_STEPS = 20_000;

/** The typed expression language of one policy: the vocabulary, the functions and the policy's own parameters. */
export interface Language {
  readonly environment: Environment;
  readonly bind: (scope: Scope, trace: Trace) => object;
}

type Read = (name: string) => unknown;

/** An object of the expression language. The library needs one constructor for each type. */
class Subject {
  readonly #read: Read;

  constructor(read: Read) {
    this.#read = read;
  }

  static read(subject: Subject, name: string): unknown {
    return subject.#read(name);
  }
}

type SubjectType = new (read: Read) => Subject;

function subjectType(names: readonly string[]): SubjectType {
  const type = class extends Subject {};
  for (const name of names) {
    Object.defineProperty(type.prototype, name, {
      get(this: Subject) {
        return Subject.read(this, name);
      },
    });
  }
  return type;
}

function register(environment: Environment, variable: string, fields: Readonly<Record<string, FactType>>): SubjectType {
  const name = variable.charAt(0).toUpperCase() + variable.slice(1);
  const ctor = subjectType(Object.keys(fields));
  environment.registerType(name, { ctor, fields: { ...fields } }).registerVariable(variable, name);
  return ctor;
}

function factsByRoot(): ReadonlyMap<Root, ReadonlyMap<string, FactDefinition>> {
  const roots = new Map<Root, Map<string, FactDefinition>>();
  for (const definition of VOCABULARY) {
    const root = rootOf(definition.path);
    const facts = roots.get(root) ?? new Map<string, FactDefinition>();
    roots.set(root, facts.set(definition.path.slice(root.length + 1), definition));
  }
  return roots;
}

interface Base {
  readonly environment: Environment;
  readonly subjects: readonly (readonly [Root, SubjectType, ReadonlyMap<string, FactDefinition>])[];
  readonly steps: { left: number };
}

let shared: Base | null = null;

/** The part that is the same for every policy, made at first use. */
function base(): Base {
  return (shared ??= createBase());
}

function createBase(): Base {
  const steps = { left: MAX_STEPS };
  const environment = new Environment({
    unlistedVariablesAreDyn: false,
    limits: { maxDepth: 50, maxAstNodes: 2_000, maxListElements: 500, maxMapEntries: 1, maxCallArguments: 4 },
  });
  const sync = { async: false };
  for (const { own } of FUNCTIONS) if (own !== undefined) environment.registerFunction(own.signature, own.run, sync);
  environment.registerFunction(`${TICK}(): bool`, () => takeStep(steps), sync);
  environment.registerOperator('int * double: double', (a: bigint, b: number) => Number(a) * b);
  environment.registerOperator('double * int: double', (a: number, b: bigint) => a * Number(b));
  const subjects = [...factsByRoot()].map(([root, facts]) => {
    const fields = Object.fromEntries([...facts].map(([name, { type }]) => [name, type]));
    return [root, register(environment, root, fields), facts] as const;
  });
  return { environment, subjects, steps };
}

function takeStep(steps: { left: number }): boolean {
  if (steps.left-- > 0) return true;
  throw new Error(`it looks at more than ${MAX_STEPS} elements`);
}

/** The language for a policy with these parameters. */
export function languageFor(parameters: Readonly<Record<string, Parameter>>): Language {
  const { environment, subjects, steps } = base();
  const names = Object.keys(parameters);
  const own = names.length === 0 ? environment : environment.clone();
  const types = Object.fromEntries(names.map((name) => [name, parameters[name]?.type ?? 'string']));
  const Parameters = names.length === 0 ? null : register(own, 'params', types);

  const bind = (scope: Scope, trace: Trace): object => {
    steps.left = MAX_STEPS;
    const bound: Record<string, Subject> = Object.create(null);
    for (const [root, Type, definitions] of subjects) {
      const facts = scope.roots[root];
      if (facts !== undefined) bound[root] = new Type((name) => readNamed(definitions.get(name), facts, trace));
    }
    if (Parameters !== null) {
      bound.params = new Parameters((name) => convert(scope.parameters[name], types[name] ?? 'string'));
    }
    return bound;
  };
  return { environment: own, bind };
}

function readNamed(definition: FactDefinition | undefined, facts: RootFacts, trace: Trace): unknown {
  if (definition === undefined) return undefined;
  return readFact(definition, facts.get(definition.path) ?? unknown('was not collected'), trace);
}
