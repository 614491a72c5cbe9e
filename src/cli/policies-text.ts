import type { Expression, Policy } from '../core/policy.ts';
import { factNamed } from '../core/vocabulary.ts';
import { visible } from '../core/visible.ts';

/** One line a policy: id, severity, rulesets, title. */
export function policyTable(policies: readonly Policy[]): string {
  const rows = policies.map(({ id, severity, rulesets, title }) => [id, severity, rulesets.join(', '), title]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) => `${visible(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))}\n`)
    .join('');
}

/** A policy as a person reads it: the requirement, what is read from where, what must hold, how to mend it. */
export function explanation(policy: Policy): string {
  const { matchConditions, validations } = policy;
  const expressions = [...matchConditions, ...validations.map(({ expression }) => expression)];
  const facts = [...new Set(expressions.flatMap((expression) => expression.facts))];
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['requirement', [policy.requirement, policy.description]],
    ['reads', facts.map((path) => `${path}: ${factNamed(path.replace(/\[.*/, ''))?.meaning ?? ''}`)],
    ['applies when', matchConditions.map(code)],
    ['must hold', validations.flatMap((one) => [code(one.expression), `otherwise: ${one.message}`])],
    [
      'parameters',
      Object.entries(policy.parameters).map(
        ([name, one]) => `${name} = ${JSON.stringify(one.default)}: ${one.description}`,
      ),
    ],
    [
      'how to mend it',
      [policy.remediation, ...(policy.fix === null ? [] : [`${policy.fix.directive} ${policy.fix.value}`])],
    ],
    ['examples', policy.examples.map(({ name, expect }) => `${expect}: ${name}`)],
    ['references', policy.references.map(({ url, verified }) => `${url} (verified ${verified})`)],
    ['file', [policy.file]],
  ];
  const rulesets = policy.rulesets.join(', ');
  const head = `${visible(policy.title)}\n${visible(`${policy.id}, ${policy.severity}, in ${rulesets}`)}\n`;
  return (
    head +
    sections
      .filter(([, lines]) => lines.length > 0)
      .map(section)
      .join('')
  );
}

function section([title, lines]: readonly [string, readonly string[]]): string {
  return `\n${title}\n${lines
    .flatMap((line) => line.split('\n'))
    .map((line) => `  ${visible(line)}\n`)
    .join('')}`;
}

function code({ text }: Expression): string {
  return text.trim();
}

/** How the examples of one policy came out; `failure` is null for one that holds. */
export interface Trial {
  readonly policy: string;
  readonly results: readonly { readonly name: string; readonly failure: string | null }[];
}

/** One line an example, and the count. */
export function trialText(trials: readonly Trial[]): string {
  const lines = trials.flatMap(({ policy, results }) => [
    policy,
    ...results.map(({ name, failure }) => (failure === null ? `  ok    ${name}` : `  FAIL  ${name}: ${failure}`)),
  ]);
  const outcomes = trials.flatMap(({ results }) => results);
  const failed = outcomes.filter(({ failure }) => failure !== null).length;
  return `${[...lines, `${outcomes.length - failed} passed, ${failed} failed`].map(visible).join('\n')}\n`;
}
