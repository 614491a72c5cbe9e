import { EVERY_RULESET, type Example, type WrittenPolicy } from './policy.ts';
import { suggestion } from './suggest.ts';
import { givenWords, isOfType, isRecord, typeWords } from './value-type.ts';
import { factNamed, VOCABULARY, type FactDefinition } from './vocabulary.ts';

/** Something wrong between the parts of a policy. `path` leads to it in the policy's data. */
export interface Contradiction {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Mistakes that a schema cannot see: rulesets, parameters and facts that do not fit each other or the vocabulary. */
export function contradictions(policy: WrittenPolicy): Contradiction[] {
  return [
    ...rulesetContradictions(policy),
    ...defaultContradictions(policy),
    ...policy.examples.flatMap((example, index) => [
      ...factContradictions(example, ['examples', index, 'facts']),
      ...parameterContradictions(policy, example, ['examples', index, 'parameters']),
    ]),
  ];
}

function rulesetContradictions({ rulesets, validations }: WrittenPolicy): Contradiction[] {
  if (rulesets.includes(EVERY_RULESET)) return [];
  const strangers = validations.flatMap((validation, index) =>
    (validation.rulesets ?? []).flatMap((name, position) => {
      if (rulesets.includes(name)) return [];
      const message = `the policy is not in ruleset ${name}${suggestion(name, rulesets)}`;
      return [{ code: 'unknown-ruleset', message, path: ['validations', index, 'rulesets', position] }];
    }),
  );
  const empty = rulesets.flatMap((name, position) => {
    if (validations.some((validation) => validation.rulesets?.includes(name) ?? true)) return [];
    const message = `in ruleset ${name} the policy demands nothing: every validation is restricted to others`;
    return [{ code: 'empty-ruleset', message, path: ['rulesets', position] }];
  });
  return [...strangers, ...empty];
}

function defaultContradictions({ parameters }: WrittenPolicy): Contradiction[] {
  return Object.entries(parameters)
    .filter(([, parameter]) => !isOfType(parameter.default, parameter.type))
    .map(([name, { type, default: value }]) => ({
      code: 'parameter-type',
      message: `the default of parameter ${name} must be ${typeWords(type)}, ${givenWords(value)}`,
      path: ['parameters', name, 'default'],
    }));
}

const FACT_PATHS = VOCABULARY.map(({ path }) => path);

function factContradictions(example: Example, at: Contradiction['path']): Contradiction[] {
  return Object.entries(example.facts).flatMap(([root, given]) =>
    Object.entries(isRecord(given) ? given : {}).flatMap(([name, value]) => {
      const fact = `${root}.${name}`;
      const definition = factNamed(fact);
      const path = [...at, root, name];
      if (definition === undefined) {
        return [{ code: 'unknown-fact', message: `\`${fact}\` is not a fact${suggestion(fact, FACT_PATHS)}`, path }];
      }
      if (isGiven(value, definition)) return [];
      const message = `\`${fact}\` must be ${typeWords(definition.type)}, ${givenWords(value)}`;
      return [{ code: 'fact-type', message, path }];
    }),
  );
}

function isGiven(value: unknown, { type }: FactDefinition): boolean {
  if (reasonIn(value) !== null) return true;
  if (!type.startsWith('map') || !isRecord(value)) return isOfType(value, type);
  return Object.values(value).every((entry) => typeof entry === 'string' || reasonIn(entry) !== null);
}

/** The reason in `{ unknown: reason }`, the way an example writes a fact that is not known; null for anything else. */
export function reasonIn(value: unknown): string | null {
  return isRecord(value) && Object.keys(value).length === 1 && typeof value.unknown === 'string' ? value.unknown : null;
}

function parameterContradictions(policy: WrittenPolicy, example: Example, at: Contradiction['path']): Contradiction[] {
  return Object.entries(example.parameters).flatMap(([name, value]) => {
    const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
    const path = [...at, name];
    if (parameter === undefined) {
      const hint = suggestion(name, Object.keys(policy.parameters));
      return [{ code: 'unknown-parameter', message: `the policy has no parameter ${name}${hint}`, path }];
    }
    if (isOfType(value, parameter.type)) return [];
    const message = `parameter ${name} must be ${typeWords(parameter.type)}, ${givenWords(value)}`;
    return [{ code: 'parameter-type', message, path }];
  });
}
