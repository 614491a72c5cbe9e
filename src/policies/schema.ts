import schema from '../../policies/policy.schema.json' with { type: 'json' };
import { schemaCheck } from '../yaml/schema.ts';

/** Everything in which a document is not a policy, each mistake where it stands. Empty: it is one. */
export const schemaProblems = schemaCheck(schema, { whole: 'the policy', code: 'policy-schema' });
