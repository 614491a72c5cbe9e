import type { FunctionDefinition } from '../src/core/expression/functions.ts';
import { EVERY_RULESET, type Expression, type Policy } from '../src/core/policy.ts';
import type { FactDefinition } from '../src/core/vocabulary.ts';

/** What a policy's page is made of. */
export interface DocumentedPolicy {
  readonly policy: Policy;
  /** Vocabulary paths that its expressions read, in the order of the vocabulary. */
  readonly facts: readonly string[];
}

function generated(from: string): string {
  return `<!-- Generated from ${from} by \`npm run docs\`. -->`;
}

/** Text inside a cell: what would end the cell is escaped. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cell)))].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function cel(expressions: readonly Expression[]): string {
  return ['```cel', ...expressions.map(({ text }) => text.trim()), '```'].join('\n');
}

function page(blocks: readonly (string | null)[]): string {
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`;
}

function rulesetNames(rulesets: readonly string[]): string {
  return rulesets.includes(EVERY_RULESET) ? 'every ruleset' : rulesets.map(code).join(', ');
}

function area(policy: Policy): string {
  return policy.file.split('/').at(-2) ?? '';
}

/** The page of one policy. `facts` are those it reads, by definition. */
export function policyPage({ policy, facts }: DocumentedPolicy): string {
  return page([
    generated(policy.file),
    `# ${policy.title}`,
    table(
      ['policy', 'severity', 'rulesets', 'requirement', 'file'],
      [
        [
          code(policy.id),
          policy.severity,
          rulesetNames(policy.rulesets),
          policy.requirement,
          `[${policy.file}](../../${policy.file})`,
        ],
      ],
    ),
    policy.description,
    ...(policy.matchConditions.length > 0 ? ['## When it applies', cel(policy.matchConditions)] : []),
    '## What must hold',
    ...policy.validations.flatMap((validation) => [
      cel([validation.expression]),
      `Otherwise${validation.rulesets === null ? '' : `, under ${rulesetNames(validation.rulesets)}`}: ${validation.message}`,
    ]),
    ...parameters(policy),
    '## How to put it right',
    policy.remediation,
    policy.fix === null ? null : `In a redis.conf: ${code(`${policy.fix.directive} ${policy.fix.value}`)}`,
    '## Facts it reads',
    facts.map((path) => `- [${code(path)}](../facts.md)`).join('\n'),
    '## Examples',
    table(
      ['example', 'outcome'],
      policy.examples.map(({ name, expect }) => [name, expect]),
    ),
    '## References',
    policy.references.map(({ url, verified }) => `- <${url}>, verified ${verified}`).join('\n'),
  ]);
}

function parameters(policy: Policy): string[] {
  const entries = Object.entries(policy.parameters);
  if (entries.length === 0) return [];
  const rows = entries.map(([name, { type, default: value, unit, description }]) => [
    code(`params.${name}`),
    type,
    code(JSON.stringify(value)),
    unit ?? '',
    description,
  ]);
  return ['## Parameters', table(['parameter', 'type', 'default', 'unit', 'meaning'], rows)];
}

/** The list of all policies, area by area. */
export function policyIndex(policies: readonly Policy[]): string {
  const areas = [...new Set(policies.map(area))].toSorted();
  return page([
    generated('policies/'),
    '# Policies',
    'One page for each requirement: what must hold, why, and how to put it right.',
    ...areas.flatMap((name) => [
      `## ${name}`,
      table(
        ['policy', 'requirement', 'severity', 'rulesets'],
        policies
          .filter((policy) => area(policy) === name)
          .map(({ id, title, severity, rulesets }) => [
            `[${code(id)}](${id}.md)`,
            title,
            severity,
            rulesetNames(rulesets),
          ]),
      ),
    ]),
  ]);
}

/** The vocabulary: every fact a policy may read. */
export function factsPage(vocabulary: readonly FactDefinition[]): string {
  const roots = [...new Set(vocabulary.map(({ path }) => path.split('.')[0] ?? ''))];
  return page([
    generated('src/core/vocabulary.ts'),
    '# Facts',
    [
      'What a policy may read. A fact is known, or unknown with a reason; a policy that reads an unknown fact is unknown,',
      'unless the rest of its expression decides. A root that nobody configured makes its policies not-configured.',
    ].join('\n'),
    ...roots.flatMap((root) => [
      `## ${root}`,
      table(
        ['fact', 'type', 'meaning', 'from'],
        vocabulary
          .filter(({ path }) => path.startsWith(`${root}.`))
          .map(({ path, type, unit, meaning, from, secret }) => [
            code(path),
            unit === null ? type : `${type}, ${unit}`,
            secret ? `${meaning} Secret: holds \`set\` or \`unset\`.` : meaning,
            from,
          ]),
      ),
    ]),
  ]);
}

/** The functions that expressions may call. */
export function expressionsPage(functions: readonly FunctionDefinition[]): string {
  return page([
    generated('src/core/expression/functions.ts'),
    '# Expressions',
    [
      'Expressions are [CEL](https://cel.dev): they read the [facts](facts.md) and `params`, have the operators `&& || ! ?: == != < <= > >= in + - * / %`,',
      'and call the functions below, no others. Types are checked when a policy is read.',
    ].join('\n'),
    table(
      ['function', 'meaning'],
      functions.map(({ signatures, meaning }) => [signatures.map(code).join('<br>'), meaning]),
    ),
  ]);
}
