import schema from '../../schemas/configuration.schema.json' with { type: 'json' };
import { schemaCheck } from '../yaml/schema.ts';

/** Everything in which a document is not a configuration, each mistake where it stands. Empty: it is one. */
export const schemaProblems = schemaCheck(schema, { whole: 'the configuration', code: 'configuration-schema' });
