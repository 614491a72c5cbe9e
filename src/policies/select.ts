import type { Override } from '../configuration/configuration.ts';
import { EVERY_RULESET, type Parameter, type Policy } from '../core/policy.ts';
import { problem, type Problem } from '../core/problem.ts';
import { suggestion, suggestionOf } from '../core/suggest.ts';
import { isOfType } from '../core/value-type.ts';

/** What the user chose: rulesets by name, and changes to policies. `file` is where the changes stand. */
export interface Choice {
  readonly rulesets: readonly string[];
  readonly overrides: Readonly<Record<string, Override>>;
  readonly file: string | null;
}

/** The policies of the chosen rulesets, with the user's changes made. */
export function selectPolicies(
  policies: readonly Policy[],
  choice: Choice,
): { policies: Policy[]; problems: Problem[] } {
  const problems = [...unknownRulesets(policies, choice), ...unknownPolicies(policies, choice)];
  const active = policies
    .filter(
      ({ rulesets }) => rulesets.includes(EVERY_RULESET) || rulesets.some((name) => choice.rulesets.includes(name)),
    )
    .map((policy) => {
      const override = choice.overrides[policy.id];
      return override === undefined ? policy : overridden(policy, override, choice.file, problems);
    });
  return { policies: active, problems };
}

function unknownRulesets(policies: readonly Policy[], { rulesets }: Choice): Problem[] {
  const names = [...new Set(policies.flatMap((policy) => policy.rulesets))]
    .filter((name) => name !== EVERY_RULESET)
    .toSorted();
  return rulesets
    .filter((name) => !names.includes(name))
    .map((name) =>
      problem('unknown-ruleset', `ruleset ${name} does not exist${suggestionOf(name, names, 'the rulesets are')}`),
    );
}

function unknownPolicies(policies: readonly Policy[], { overrides, file }: Choice): Problem[] {
  const ids = policies.map(({ id }) => id);
  return Object.keys(overrides)
    .filter((id) => !ids.includes(id))
    .map((id) => problem('unknown-policy', `overrides: policy ${id} does not exist${suggestion(id, ids)}`, { file }));
}

function overridden(policy: Policy, override: Override, file: string | null, problems: Problem[]): Policy {
  const parameters: Record<string, Parameter> = { ...policy.parameters };
  for (const [name, value] of Object.entries(override.parameters)) {
    const parameter = policy.parameters[name];
    if (parameter === undefined) {
      const names = Object.keys(policy.parameters);
      problems.push(
        problem(
          'unknown-parameter',
          `overrides: ${policy.id} has no parameter ${name}${suggestionOf(name, names, 'it has')}`,
          { file },
        ),
      );
    } else if (!isOfType(value, parameter.type)) {
      problems.push(
        problem('parameter-type', `overrides: ${name} of ${policy.id} must be of type ${parameter.type}`, { file }),
      );
    } else {
      parameters[name] = { ...parameter, default: value };
    }
  }
  return { ...policy, severity: override.severity ?? policy.severity, parameters };
}
