import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readOperations } from './description.ts';

/** A request as it arrived. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: CheckRunBody;
  readonly text: string;
}

interface CheckRunBody {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

/** A check run as the endpoint keeps it: every update leaves its annotations behind those already there. */
export interface StoredRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  externalId: string | null;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}

/** What goes wrong with one request. `applied`: the change is made, and only the answer is lost. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly message: string;
      readonly headers?: Record<string, string>;
    }
  | { readonly kind: 'reset'; readonly applied: boolean }
  | { readonly kind: 'silence' };

/** A stand-in for GitHub's API on 127.0.0.1, which accepts exactly what GitHub's own description accepts. */
export interface Endpoint {
  readonly url: string;
  readonly token: string;
  readonly requests: readonly SentRequest[];
  readonly runs: readonly StoredRun[];
  /** What GitHub would have answered 422 to, and answers of the endpoint that GitHub would not have given. */
  readonly mistakes: readonly string[];
  readonly close: () => Promise<void>;
}

/** Compiling the schemas takes longer than a test. */
const OPERATIONS = readOperations();

const FORBIDDEN = 'Resource not accessible by integration';

/** What a read-only token meets: reading is allowed, writing is not. */
export function readOnlyToken(request: SentRequest): Fault | null {
  return request.method === 'GET' ? null : { kind: 'answer', status: 403, message: FORBIDDEN };
}

/** Starts an endpoint on a free port. `faultOf` is asked for every request, in order. */
export async function startEndpoint(
  faultOf: (request: SentRequest, index: number) => Fault | null = () => null,
): Promise<Endpoint> {
  const requests: SentRequest[] = [];
  const runs: StoredRun[] = [];
  const mistakes: string[] = [];
  const token = 'ghs_endpointToken0123456789';

  const server = createServer((incoming, response) => {
    void readRequest(incoming).then((request) => {
      requests.push(request);
      const fault = faultOf(request, requests.length - 1);
      if (fault?.kind === 'silence') return;
      if (fault?.kind === 'answer') return send(response, fault.status, { message: fault.message }, fault.headers);
      if (fault?.kind === 'reset' && !fault.applied) return incoming.socket.resetAndDestroy();
      const answer = answerTo(request, incoming.headers.authorization);
      if (fault?.kind === 'reset') return incoming.socket.resetAndDestroy();
      send(response, answer.status, answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function answerTo(request: SentRequest, authorization: string | undefined): { status: number; body: object } {
    if (authorization !== `token ${token}`) return { status: 401, body: { message: 'Bad credentials' } };
    for (const operation of OPERATIONS) {
      const values = operation.match(request.method, request.path);
      if (values === null) continue;
      const found = operation.mistakes(request.query, request.body);
      mistakes.push(...found.map((mistake) => `${operation.name}: ${mistake}`));
      if (found.length > 0) return { status: 422, body: { message: `Invalid request.\n\n${found.join('\n')}` } };
      const answer = perform(request, values);
      if (answer.status < 400) {
        mistakes.push(
          ...operation.answerMistakes(answer.status, answer.body).map((mistake) => `own answer: ${mistake}`),
        );
      }
      return answer;
    }
    mistakes.push(`${request.method} ${request.path} is not an operation the action needs`);
    return { status: 404, body: { message: 'Not Found' } };
  }

  function perform(request: SentRequest, values: Readonly<Record<string, string>>): { status: number; body: object } {
    if (request.method === 'GET') return { status: 200, body: listed(request.query, values['ref'] ?? '') };
    if (request.method === 'POST') {
      const run = blankRun(runs.length + 1, request.body.name ?? '', request.body.head_sha ?? '');
      runs.push(run);
      change(run, request.body);
      return { status: 201, body: represented(run) };
    }
    const run = runs.find((candidate) => String(candidate.id) === values['check_run_id']);
    if (run === undefined) return { status: 404, body: { message: 'Not Found' } };
    change(run, request.body);
    return { status: 200, body: represented(run) };
  }

  /** As GitHub lists: newest first, and with `filter=latest` (the default) only the newest of each name. */
  function listed(query: URLSearchParams, ref: string): object {
    const name = query.get('check_name');
    const newest = runs.filter((run) => run.headSha === ref && (name === null || run.name === name)).toReversed();
    const names = newest.map((run) => run.name);
    const kept =
      query.get('filter') === 'all' ? newest : newest.filter((run, index) => names.indexOf(run.name) === index);
    const size = Number(query.get('per_page') ?? 30);
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    return { total_count: kept.length, check_runs: kept.slice(start, start + size).map(represented) };
  }

  function represented(run: StoredRun): object {
    const self = `${url}/repos/acme/shop/check-runs/${run.id}`;
    return {
      id: run.id,
      node_id: `CR_${run.id}`,
      head_sha: run.headSha,
      name: run.name,
      external_id: run.externalId,
      url: self,
      html_url: `https://github.example/acme/shop/runs/${run.id}`,
      details_url: null,
      status: run.status,
      conclusion: run.conclusion,
      started_at: '2026-11-22T10:00:00Z',
      completed_at: run.status === 'completed' ? '2026-11-22T10:00:01Z' : null,
      check_suite: { id: 1 },
      app: null,
      pull_requests: [],
      output: {
        title: run.title,
        summary: run.summary,
        text: run.text,
        annotations_count: run.annotations.length,
        annotations_url: `${self}/annotations`,
      },
    };
  }

  return {
    url,
    token,
    requests,
    runs,
    mistakes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SentRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { pathname, searchParams } = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const body = (text === '' ? {} : JSON.parse(text)) as CheckRunBody;
  return { method: incoming.method ?? '', path: decodeURIComponent(pathname), query: searchParams, body, text };
}

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(JSON.stringify(body));
}

function blankRun(id: number, name: string, headSha: string): StoredRun {
  return {
    id,
    name,
    headSha,
    externalId: null,
    status: 'queued',
    conclusion: null,
    title: null,
    summary: null,
    text: null,
    annotations: [],
  };
}

function change(run: StoredRun, body: CheckRunBody): void {
  run.externalId = body.external_id ?? run.externalId;
  run.conclusion = body.conclusion ?? run.conclusion;
  run.status = body.conclusion === undefined ? (body.status ?? run.status) : 'completed';
  run.title = body.output?.title ?? run.title;
  run.summary = body.output?.summary ?? run.summary;
  run.text = body.output?.text ?? run.text;
  run.annotations.push(...(body.output?.annotations ?? []));
}
