import { problemAt } from './expression-problem.ts';
import type { Scope } from './expression/environment.ts';
import { interpretText } from './expression/interpret.ts';
import type { Facts, Root, RootFacts, Value, View } from './fact.ts';
import type { Finding, Status } from './finding.ts';
import { judge, type Judgement } from './judge.ts';
import { placeOf, wholeFile, type Located } from './locate.ts';
import { isAmong, type Policy, type Severity, type Validation } from './policy.ts';
import { problem, type Problem } from './problem.ts';
import { missingMessage, notApplicableMessage, notConfiguredMessage, PASS_MESSAGE } from './wording.ts';
import { rootOf } from './vocabulary.ts';

/** The rulesets in which AWS's wording of some year is kept, and the one that holds today's. */
const SUPERSEDED = 'aws-2019';
const CURRENT = 'aws-2026';

/** Facts to judge. Views are asked for one at a time and let go once they are judged, so that there may be very many. */
export interface JudgedFacts {
  readonly views: Iterable<View>;
  readonly roots: Facts['roots'];
}

/**
 * Judges the policies of these rulesets on the facts: a policy that reads the source once for each view, any other once.
 * A policy that cannot be evaluated is a problem, and has no finding for that view.
 */
export function evaluate(
  policies: readonly Policy[],
  { views, roots }: JudgedFacts,
  { rulesets }: { readonly rulesets: readonly string[] },
): { readonly findings: readonly Finding[]; readonly problems: readonly Problem[] } {
  const problems = new Map<string, Problem>();
  const questions = policies.flatMap((policy) => questionsOf(policy, rulesets));
  const onSource = questions.filter(({ needed }) => needed.includes('source'));
  const findings: (Finding | null)[] = [];
  const ask = (question: Question, view: View | null): void => {
    findings.push(answer({ ...question, view, roots: rootsOn(view, roots), rulesets }, problems));
  };

  let viewed = false;
  for (const view of views) {
    viewed = true;
    for (const question of onSource) ask(question, view);
  }
  for (const question of questions) if (!viewed || !onSource.includes(question)) ask(question, null);
  return { findings: order(findings.filter((found) => found !== null)), problems: [...problems.values()] };
}

/** What one policy asks under the chosen rulesets: the demands that count, and the roots they read. */
interface Question {
  readonly policy: Policy;
  readonly demands: readonly Validation[];
  readonly needed: readonly Root[];
}

function questionsOf(policy: Policy, rulesets: readonly string[]): Question[] {
  const demands = demandsOf(policy, rulesets);
  return demands.length === 0 ? [] : [{ policy, demands, needed: rootsOf(policy, demands) }];
}

function answer(subject: Subject, problems: Map<string, Problem>): Finding | null {
  const absent = subject.needed.filter((root) => subject.roots[root] === undefined);
  return absent.length > 0 ? notConfigured(subject, absent) : finding(subject, problems);
}

/** One policy, about to be judged on one view (null: it does not read the source, or there is no source). */
interface Subject extends Question {
  readonly view: View | null;
  readonly roots: Readonly<Partial<Record<Root, RootFacts>>>;
  readonly rulesets: readonly string[];
}

/** The validations that count under these rulesets; none when the policy is not among them. */
function demandsOf(policy: Policy, rulesets: readonly string[]): readonly Validation[] {
  if (!isAmong(policy.rulesets, rulesets)) return [];
  return policy.validations.filter((validation) => isAmong(validation.rulesets ?? policy.rulesets, rulesets));
}

function rootsOf({ matchConditions }: Policy, demands: readonly Validation[]): Root[] {
  const expressions = [...matchConditions, ...demands.map(({ expression }) => expression)];
  const named = expressions.flatMap(({ facts }) => facts.map(rootOf));
  return [...new Set(named)];
}

function rootsOn(view: View | null, roots: Facts['roots']): Subject['roots'] {
  return view === null ? roots : { ...roots, source: view.facts };
}

function scopeOf({ policy, roots }: Subject): Scope {
  const parameters: Record<string, Value> = {};
  for (const [name, parameter] of Object.entries(policy.parameters)) parameters[name] = parameter.default;
  return { roots, parameters };
}

function notConfigured(subject: Subject, absent: readonly Root[]): Finding {
  return { ...blank(subject), status: 'not-configured', message: notConfiguredMessage(absent) };
}

function finding(subject: Subject, problems: Map<string, Problem>): Finding | null {
  const scope = scopeOf(subject);
  const judgement = judge(subject.policy.matchConditions, subject.demands, scope);
  if (judgement.status === 'defect') {
    noteDefect(subject, judgement, problems);
    return null;
  }
  const { status, reads } = judgement;
  const evidence = [...reads].map(([fact, { value, origin }]) => ({ fact, value, origin }));
  const missing =
    judgement.status === 'unknown' ? [...judgement.missing].map(([fact, { reason }]) => ({ fact, reason })) : [];
  const place = placeFor(subject, judgement);
  return {
    ...blank(subject),
    status,
    message: messageOf(subject, judgement, scope, problems),
    location: place?.location ?? null,
    excerpt: place?.excerpt ?? null,
    evidence,
    missing,
  };
}

/** Said once for each expression, however many views it fails on. */
function noteDefect(
  { policy, view }: Subject,
  { written, mistake }: Judgement & { status: 'defect' },
  problems: Map<string, Problem>,
): void {
  const key = `${policy.id}\n${written.text}`;
  if (problems.has(key)) return;
  const where = view === null ? '' : ` on ${view.name}`;
  const message = `\`${written.text}\` cannot be evaluated${where}: ${mistake.message}`;
  const setAt = Object.values(policy.parameters).find((parameter) => parameter.setAt !== undefined)?.setAt;
  problems.set(
    key,
    setAt === undefined
      ? problemAt(policy, written, { ...mistake, message: `the policy is at fault: ${message}` })
      : problem(mistake.code, `${policy.id}: with the parameters that are set here, ${message}`, setAt),
  );
}

/** A finding about the subject that says nothing yet. */
function blank({ policy, view }: Subject): Omit<Finding, 'status' | 'message'> {
  return {
    policy: policy.id,
    title: policy.title,
    severity: policy.severity,
    view: view?.name ?? null,
    requirement: policy.requirement,
    description: policy.description,
    location: null,
    excerpt: null,
    evidence: [],
    missing: [],
    waiver: null,
    remediation: policy.remediation,
    fix: policy.fix,
    url: policy.references[0]?.url ?? '',
  };
}

/** Only what failed or could not be judged is shown somewhere. */
function placeFor({ view, roots }: Subject, judgement: Judgement): Located | null {
  if (judgement.status !== 'fail' && judgement.status !== 'unknown') return null;
  const facts = judgement.status === 'fail' ? judgement.decisive : judgement.missing;
  const origins = [...facts.values()].map(({ origin }) => origin);
  return placeOf(origins, roots) ?? (view?.kind === 'redis-conf' ? wholeFile(view.name) : null);
}

function messageOf(
  subject: Subject,
  judgement: Exclude<Judgement, { status: 'defect' }>,
  scope: Scope,
  problems: Map<string, Problem>,
): string {
  switch (judgement.status) {
    case 'pass':
      return PASS_MESSAGE;
    case 'not-applicable':
      return notApplicableMessage(judgement.condition.text);
    case 'unknown':
      return missingMessage(judgement.missing);
    case 'fail':
      return failureMessage(subject, judgement.demand, scope, problems) + (isDropped(subject, scope) ? DROPPED : '');
  }
}

function failureMessage(
  subject: Subject,
  validation: Validation,
  scope: Scope,
  problems: Map<string, Problem>,
): string {
  const written = validation.messageExpression;
  const sayable = written?.facts.every((fact) => scope.roots[rootOf(fact)] !== undefined);
  const outcome = written !== null && sayable ? interpretText(written.tree, scope) : undefined;
  if (written !== null && outcome?.state === 'defect') {
    const mistake = { code: 'policy-defect', message: outcome.message, offset: outcome.offset };
    noteDefect(subject, { status: 'defect', written, mistake }, problems);
  }
  return outcome?.state === 'known' ? outcome.value : validation.message;
}

const DROPPED = ` AWS no longer demands this: under ruleset \`${CURRENT}\` it is not a failure.`;

/** The failure stands in the older wording alone: today's does not demand it, or is content. */
function isDropped({ policy, rulesets }: Subject, scope: Scope): boolean {
  if (!rulesets.includes(SUPERSEDED) || !policy.rulesets.includes(SUPERSEDED)) return false;
  const others = demandsOf(policy, [...rulesets.filter((name) => name !== SUPERSEDED), CURRENT]);
  return judge(policy.matchConditions, others, scope).status === 'pass';
}

const STATUS_ORDER: readonly Status[] = ['fail', 'unknown', 'not-configured', 'not-applicable', 'pass'];
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** Blockers first: failures, then unknowns, each by severity; then the rest; by policy, and by view as they were given. */
function order(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
      compareIds(a.policy, b.policy),
  );
}

function compareIds(a: Policy['id'], b: Policy['id']): number {
  return a < b ? -1 : Number(a > b);
}
