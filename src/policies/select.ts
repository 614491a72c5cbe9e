import type { Override, OverriddenParameter } from '../configuration/configuration.ts';
import { exampleDefect } from '../core/examples.ts';
import { EVERY_RULESET, isAmong, type Parameter, type Policy } from '../core/policy.ts';
import { problem, type Place, type Problem } from '../core/problem.ts';
import { suggestion, suggestionOf } from '../core/suggest.ts';
import { givenWords, isOfType, typeWords } from '../core/value-type.ts';

/** What the user chose: rulesets by name, and changes to policies. */
export interface Choice {
  readonly rulesets: readonly string[];
  /** Where the rulesets stand that a file names. */
  readonly rulesetPlaces: ReadonlyMap<string, Place>;
  readonly overrides: Readonly<Record<string, Override>>;
}

/**
 * The policies of the chosen rulesets, with the user's changes made. When policies are missing because they could not
 * be read (`complete` is false), a name that does not exist is no mistake.
 */
export function selectPolicies(
  policies: readonly Policy[],
  choice: Choice,
  complete: boolean,
): { policies: Policy[]; problems: Problem[] } {
  const problems = complete ? [...unknownRulesets(policies, choice), ...unknownPolicies(policies, choice)] : [];
  const changed = policies.map((policy) => {
    const override = Object.hasOwn(choice.overrides, policy.id) ? choice.overrides[policy.id] : undefined;
    return override === undefined ? policy : overridden(policy, override, problems);
  });
  return { policies: changed.filter(({ rulesets }) => isAmong(rulesets, choice.rulesets)), problems };
}

function unknownRulesets(policies: readonly Policy[], { rulesets, rulesetPlaces }: Choice): Problem[] {
  const names = [...new Set(policies.flatMap((policy) => policy.rulesets))]
    .filter((name) => name !== EVERY_RULESET)
    .toSorted();
  return rulesets
    .filter((name) => !names.includes(name))
    .map((name) => {
      const message = `ruleset ${name} does not exist${suggestionOf(name, names, 'the rulesets are')}`;
      return problem('unknown-ruleset', message, rulesetPlaces.get(name));
    });
}

function unknownPolicies(policies: readonly Policy[], { overrides }: Choice): Problem[] {
  const ids = policies.map(({ id }) => id);
  return Object.entries(overrides)
    .filter(([id]) => !ids.includes(id))
    .map(([id, { place }]) => problem('unknown-policy', `policy ${id} does not exist${suggestion(id, ids)}`, place));
}

function overridden(policy: Policy, override: Override, problems: Problem[]): Policy {
  const parameters: Record<string, Parameter> = { ...policy.parameters };
  for (const [name, given] of Object.entries(override.parameters)) {
    const outcome = overriddenParameter(policy, name, given);
    if ('code' in outcome) problems.push(outcome);
    else parameters[name] = outcome;
  }
  return { ...policy, severity: override.severity ?? policy.severity, parameters };
}

/** The parameter with its new value; a problem when the policy has none of that name, or cannot be judged with it. */
function overriddenParameter(policy: Policy, name: string, { value, place }: OverriddenParameter): Parameter | Problem {
  const parameter = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
  if (parameter === undefined) {
    const choices = suggestionOf(name, Object.keys(policy.parameters), 'it has');
    return problem('unknown-parameter', `${policy.id} has no parameter ${name}${choices}`, place);
  }
  if (!isOfType(value, parameter.type)) {
    const message = `${name} of ${policy.id} must be ${typeWords(parameter.type)}, ${givenWords(value)}`;
    return problem('parameter-type', message, place);
  }
  const changed = { ...parameter, default: value, setAt: place };
  const defect = exampleDefect({ ...policy, parameters: { ...policy.parameters, [name]: changed } });
  if (defect === null || exampleDefect(policy) !== null) return changed;
  return problem('parameter-value', `${policy.id} cannot be judged with this ${name}: ${defect}`, place);
}
