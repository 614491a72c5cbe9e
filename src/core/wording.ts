import type { Root, UnknownFact } from './fact.ts';

/** What a finding says when the requirement is met. */
export const PASS_MESSAGE = 'The requirement is met.';

const HOW_TO_CONFIGURE: Readonly<Record<Root, string>> = {
  source: 'no source is configured; give its redis.conf with `--redis-conf`',
  target: 'no target is configured; name the replication group with `--target` and `--region`',
  network: 'the network between source and target is not configured; name a target and the instance of the source',
  host: 'the machine of the source is not configured; name its instance in the configuration',
  migration: 'no migration is configured; name it in the configuration',
};

/** Why a policy was not judged, and what to configure. */
export function notConfiguredMessage(absent: readonly Root[]): string {
  return `Not judged: ${absent.map((root) => HOW_TO_CONFIGURE[root]).join('; ')}.`;
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
