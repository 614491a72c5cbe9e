import { basename } from 'node:path';
import { checkPolicy } from '../core/check.ts';
import { contradictions } from '../core/contradictions.ts';
import type { Example, Parameter, Policy, Validation, WrittenExpression, WrittenPolicy } from '../core/policy.ts';
import { problem, type Problem } from '../core/problem.ts';
import { readYaml, type Path, type YamlDocument } from '../yaml/document.ts';
import type { TextFile } from '../yaml/file.ts';
import { readPolicyFiles } from './files.ts';
import { schemaProblems } from './schema.ts';

/**
 * Reads policies from files and folders, which are relative to `workspace` and must lie inside it. Whatever is wrong is
 * returned with its place, for all files at once; `policies` are those in which nothing is.
 */
export async function readPolicies(
  paths: readonly string[],
  workspace: string,
): Promise<{ policies: Policy[]; problems: Problem[] }> {
  const { files, problems } = await readPolicyFiles(paths, workspace);
  const outcomes = files.map(readPolicy);
  const policies = outcomes.flatMap(({ policy }) => policy ?? []);
  return {
    policies,
    problems: [...problems, ...outcomes.flatMap((outcome) => outcome.problems), ...duplicates(policies)],
  };
}

/** Reads one policy from its text. */
export function readPolicy({ name, text }: TextFile): { policy: Policy | null; problems: readonly Problem[] } {
  const { document, problems } = readYaml(text, name);
  if (document === null) return { policy: null, problems };
  const shape = schemaProblems(document);
  if (shape.length > 0) return { policy: null, problems: shape };
  const written = policyIn(document, name);
  const checked = checkPolicy(written);
  const mistakes = [
    ...idProblems(written, document),
    ...contradictions(written).map(({ code, message, path }) => problem(code, message, document.keyAt(path))),
    ...checked.problems,
  ];
  return { policy: mistakes.length === 0 ? checked.policy : null, problems: mistakes };
}

function idProblems({ id, file }: WrittenPolicy, document: YamlDocument): Problem[] {
  const expected = basename(file).replace(/\.ya?ml$/, '');
  if (id === expected) return [];
  return [
    problem(
      'policy-id',
      `the id is ${id} and the file is named ${expected}; they must be equal`,
      document.valueAt(['id']),
    ),
  ];
}

function duplicates(policies: readonly Policy[]): Problem[] {
  return policies.flatMap((policy, index) => {
    const first = policies.find(({ id }) => id === policy.id);
    if (first === undefined || policies.indexOf(first) === index) return [];
    return [problem('duplicate-policy', `${policy.id} is also the id of ${first.file}; choose another`, policy)];
  });
}

/** A policy as its schema describes it. */
type PolicyData = Pick<
  Policy,
  'id' | 'title' | 'severity' | 'rulesets' | 'requirement' | 'description' | 'remediation' | 'references'
> & {
  readonly parameters?: Readonly<Record<string, Omit<Parameter, 'unit'> & { readonly unit?: string }>>;
  readonly matchConditions?: readonly { readonly expression: string }[];
  readonly validations: readonly {
    readonly expression: string;
    readonly message: string;
    readonly messageExpression?: string;
    readonly rulesets?: readonly string[];
  }[];
  readonly fix?: Policy['fix'];
  readonly examples: readonly (Pick<Example, 'name' | 'expect' | 'facts'> & Partial<Example>)[];
};

function policyIn(document: YamlDocument, file: string): WrittenPolicy {
  const data = document.data as PolicyData;
  const expression = (text: string, path: Path): WrittenExpression => ({ text, anchors: document.anchorsAt(path) });
  const parameters = Object.entries(data.parameters ?? {}).map(([name, parameter]): [string, Parameter] => [
    name,
    { ...parameter, unit: parameter.unit ?? null },
  ]);
  return {
    ...data,
    parameters: Object.fromEntries(parameters),
    matchConditions: (data.matchConditions ?? []).map(({ expression: text }, index) =>
      expression(text, ['matchConditions', index, 'expression']),
    ),
    validations: data.validations.map((validation, index): Validation<WrittenExpression> => {
      const { message, messageExpression, rulesets } = validation;
      return {
        expression: expression(validation.expression, ['validations', index, 'expression']),
        message,
        messageExpression:
          messageExpression === undefined
            ? null
            : expression(messageExpression, ['validations', index, 'messageExpression']),
        rulesets: rulesets ?? null,
      };
    }),
    fix: data.fix ?? null,
    examples: data.examples.map((example) => ({
      ...example,
      parameters: example.parameters ?? {},
      rulesets: example.rulesets ?? null,
    })),
    file,
  };
}
