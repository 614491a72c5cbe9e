import { collectRedisConf } from './collectors/redis-conf/collect.ts';
import { readConfiguration } from './configuration/read.ts';
import { evaluate } from './core/evaluate.ts';
import type { Facts, View } from './core/fact.ts';
import type { Policy } from './core/policy.ts';
import type { Problem } from './core/problem.ts';
import type { Gate, Report, Scope } from './core/report.ts';
import { buildReport } from './core/verdict.ts';
import { versionName } from './core/version.ts';
import { makePlan, type Plan } from './plan.ts';
import { loadPolicies } from './policies/load.ts';
import { selectPolicies } from './policies/select.ts';
import { TOOL } from './tool.ts';

/** What a run is asked to do: options and inputs, as the shells read them. Options win over the configuration. */
export interface PreflightRequest extends Gate {
  /** Absolute path of the folder that paths are relative to and that nothing read may leave. */
  readonly workspace: string;
  /** Path of the configuration; null: `.github/elasticache-preflight.yml` when it exists. */
  readonly config: string | null;
  /** redis.conf files; empty: those of the configuration. */
  readonly redisConfs: readonly string[];
  readonly redisVersion: string | null;
  /** Values for placeholders, by name. */
  readonly defines: ReadonlyMap<string, string>;
  /** Empty: those of the configuration, else the default ones. */
  readonly rulesets: readonly string[];
  /** Files and folders with the repository's own policies, besides those of the configuration. */
  readonly policies: readonly string[];
  readonly now: Date;
}

/**
 * A finished report and the names of the files it rests on, or the problems that kept the run from one. `blocked` is the
 * gate: red when true.
 */
export type Outcome =
  | {
      readonly report: Report;
      readonly inputs: readonly string[];
      readonly blocked: boolean;
      readonly problems: readonly [];
    }
  | {
      readonly report: null;
      readonly inputs: readonly [];
      readonly blocked: true;
      readonly problems: readonly Problem[];
    };

/** The whole story: plan, load policies, collect facts, evaluate, report. The problems of all stages come at once. */
export async function preflight(request: PreflightRequest): Promise<Outcome> {
  const { plan, inputs, problems: mistakes } = await planRun(request);
  const { policies, files, problems: unusable } = await choosePolicies(plan, request.workspace);
  const log: Log = { examined: [], problems: [] };
  const facts = { views: collect(plan, request, log), roots: {} };
  const { findings, problems: defects } = evaluate(policies, facts, plan);
  const problems = [...mistakes, ...unusable, ...log.problems, ...defects];
  if (problems.length > 0) return { report: null, inputs: [], blocked: true, problems };

  const report = buildReport(
    {
      tool: TOOL,
      rulesets: plan.rulesets,
      generatedAt: request.now.toISOString(),
      scope: { views: log.examined, target: null, notExamined: NOT_EXAMINED },
      findings,
      manual: [],
    },
    request,
  );
  return { report, inputs: [...inputs, ...files], blocked: report.verdict !== 'ready', problems: [] };
}

/** The first half of the story: what a run would judge, without judging it. */
export async function collectFacts(
  request: PreflightRequest,
): Promise<{ facts: Facts; inputs: readonly string[]; problems: readonly Problem[] }> {
  const { plan, inputs, problems: mistakes } = await planRun(request);
  const log: Log = { examined: [], problems: [] };
  const views = [...collect(plan, request, log)];
  return { facts: { views, roots: {} }, inputs, problems: [...mistakes, ...log.problems] };
}

async function planRun(
  request: PreflightRequest,
): Promise<{ plan: Plan; inputs: readonly string[]; problems: readonly Problem[] }> {
  const { configuration, problems } = await readConfiguration(request.config, request.workspace);
  const planned = makePlan(request, configuration);
  const inputs = [
    ...(configuration === null ? [] : [configuration.path]),
    ...planned.plan.sources.map(({ path }) => path),
  ];
  // A configuration that cannot be read says nothing about what to judge: its own problems are the ones to mend.
  return { plan: planned.plan, inputs, problems: problems.length > 0 ? problems : planned.problems };
}

async function choosePolicies(
  plan: Plan,
  workspace: string,
): Promise<{ policies: readonly Policy[]; files: readonly string[]; problems: readonly Problem[] }> {
  const loaded = await loadPolicies(plan.policies, workspace);
  const { policies, problems } = selectPolicies(loaded.policies, plan, loaded.problems.length === 0);
  return { policies, files: loaded.files, problems: [...loaded.problems, ...problems] };
}

/** What collecting leaves behind besides views: what was examined, and what could not be. */
interface Log {
  readonly examined: Scope['views'][number][];
  readonly problems: Problem[];
}

/** One view after the other, as they are asked for: of many files no more than one is held. */
function* collect({ sources }: Plan, { workspace, defines }: PreflightRequest, log: Log): Generator<View> {
  for (const source of sources) {
    const { view, problems } = collectRedisConf({ ...source, workspace, defines });
    log.problems.push(...problems);
    if (view === null) continue;
    const version = source.version === null ? null : versionName(source.version);
    log.examined.push({ name: view.name, kind: view.kind, version });
    yield view;
  }
}

/** Said in every report, so that nobody takes a judged file for a judged migration. */
const NOT_EXAMINED = [
  { subject: 'the live source', reason: 'this version judges redis.conf files alone' },
  { subject: 'the target, the network and the host', reason: 'this version judges redis.conf files alone' },
] as const;
