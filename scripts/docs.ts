/** Writes the reference pages of `docs` anew from what they document. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { FUNCTIONS } from '../src/core/expression/functions.ts';
import type { Policy } from '../src/core/policy.ts';
import { VOCABULARY } from '../src/core/vocabulary.ts';
import { bundledPolicies } from '../src/policies/bundled.ts';
import { expressionsPage, factsPage, policyIndex, policyPage } from './pages.ts';

const DOCS = 'docs';
const POLICY_PAGES = join(DOCS, 'policies');

/** The facts that a policy's expressions name, in the order of the vocabulary. */
function factsOf(policy: Policy): readonly string[] {
  const expressions = [...policy.matchConditions, ...policy.validations.map(({ expression }) => expression)];
  const named = expressions.flatMap(({ facts }) => facts);
  return VOCABULARY.map(({ path }) => path).filter((path) =>
    named.some((fact) => fact === path || fact.startsWith(`${path}[`)),
  );
}

async function write(path: string, text: string): Promise<void> {
  const options = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...options, filepath: path }));
}

const policies = (await bundledPolicies()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
rmSync(POLICY_PAGES, { recursive: true, force: true });
mkdirSync(POLICY_PAGES, { recursive: true });
for (const policy of policies) {
  await write(join(POLICY_PAGES, `${policy.id}.md`), policyPage({ policy, facts: factsOf(policy) }));
}
await write(join(POLICY_PAGES, 'README.md'), policyIndex(policies));
await write(join(DOCS, 'facts.md'), factsPage(VOCABULARY));
await write(join(DOCS, 'expressions.md'), expressionsPage(FUNCTIONS));
