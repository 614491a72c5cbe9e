import type { Expression, Policy } from '../src/core/policy.ts';

/** Source of the module that takes the place of `policies/bundled.ts` in the bundle: nothing is left to read or check. */
export function bundledPoliciesModule(policies: readonly Policy[]): string {
  const data = JSON.stringify(policies.map(withoutPlaces));
  return `const POLICIES = ${data};\nexport async function bundledPolicies() {\n  return POLICIES;\n}\n`;
}

/** A policy that was checked has no mistake left to place. */
function withoutPlaces(policy: Policy): Policy {
  const placeless = (expression: Expression): Expression => ({ ...expression, anchors: [] });
  return {
    ...policy,
    matchConditions: policy.matchConditions.map(placeless),
    validations: policy.validations.map((validation) => ({
      ...validation,
      expression: placeless(validation.expression),
      messageExpression: validation.messageExpression === null ? null : placeless(validation.messageExpression),
    })),
  };
}
