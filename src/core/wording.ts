import type { Root, UnknownFact } from './fact.ts';

/** What a finding says when the requirement is met. */
export const PASS_MESSAGE = 'The requirement is met.';

/** What this version cannot look at. */
const NOT_COLLECTED: Readonly<Record<Exclude<Root, 'source'>, string>> = {
  target: 'the target',
  network: 'the network between source and target',
  host: 'the machine of the source',
  migration: 'the migration',
};

/** Why a policy was not judged, and what to configure where that helps. */
export function notConfiguredMessage(absent: readonly Root[]): string {
  const others = absent.filter((root) => root !== 'source').map((root) => NOT_COLLECTED[root]);
  const clauses = [
    ...(absent.includes('source') ? ['no source is configured; give its redis.conf with `--redis-conf`'] : []),
    ...(others.length > 0 ? [`this version does not collect ${others.join(' and ')}`] : []),
  ];
  return `Not judged: ${clauses.join('; ')}.`;
}

/** The condition that keeps a policy from applying. */
export function notApplicableMessage(condition: string): string {
  return `Does not apply: \`${condition}\` is false.`;
}

/** Which facts are wanted and why each is not known; facts with one reason are named together. */
export function missingMessage(missing: ReadonlyMap<string, UnknownFact>): string {
  const byReason = new Map<string, string[]>();
  for (const [fact, { reason }] of missing) byReason.set(reason, [...(byReason.get(reason) ?? []), `\`${fact}\``]);
  const clauses = [...byReason].map(([reason, facts]) => `${facts.join(', ')}: ${reason}`);
  return `Cannot be judged without ${clauses.join('; without ')}.`;
}
