import { Environment } from '@marcbachmann/cel-js';
import type { Parameter } from '../policy.ts';
import { rootOf, VOCABULARY } from '../vocabulary.ts';
import { FUNCTIONS } from './functions.ts';

type Types = Readonly<Record<string, string>>;

let shared: Environment | null = null;

/** The typed language of a policy with these parameters: it parses and checks, and runs nothing. */
export function languageFor(parameters: Readonly<Record<string, Parameter>>): Environment {
  shared ??= vocabularyLanguage();
  const types = Object.entries(parameters).map(([name, { type }]) => [name, type]);
  return types.length === 0 ? shared : register(shared.clone(), 'params', Object.fromEntries(types));
}

/** The part that is the same for every policy. */
function vocabularyLanguage(): Environment {
  const environment = new Environment({
    unlistedVariablesAreDyn: false,
    limits: { maxDepth: 50, maxAstNodes: 2_000, maxListElements: 500, maxMapEntries: 1, maxCallArguments: 4 },
  });
  for (const { isOwn, signatures } of FUNCTIONS) {
    if (isOwn) for (const signature of signatures) environment.registerFunction(signature, notRun, { async: false });
  }
  environment.registerOperator('int * double: double', notRun);
  environment.registerOperator('double * int: double', notRun);
  const roots = new Map<string, Record<string, string>>();
  for (const { path, type } of VOCABULARY) {
    const root = rootOf(path);
    roots.set(root, { ...roots.get(root), [path.slice(root.length + 1)]: type });
  }
  for (const [root, fields] of roots) register(environment, root, fields);
  return environment;
}

function register(environment: Environment, variable: string, fields: Types): Environment {
  const name = variable.charAt(0).toUpperCase() + variable.slice(1);
  return environment.registerType(name, { fields }).registerVariable(variable, name);
}

function notRun(): never {
  throw new Error('expressions are interpreted, not run by the library');
}
