import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node, type YAMLError } from 'yaml';
import type { Anchor } from '../core/policy.ts';
import { problem, type Problem } from '../core/problem.ts';

/** Leads from the root of the data to a value: keys of maps and indices of lists. */
export type Path = readonly (string | number)[];

/** YAML as plain data, with the place of every part. */
export interface YamlDocument {
  readonly data: unknown;
  /** Where the value at `path` stands, or the nearest thing around it that exists. */
  readonly valueAt: (path: Path) => Place;
  /** Where the key that `path` ends with stands; in a list, the element. */
  readonly keyAt: (path: Path) => Place;
  /** Where the stretches of the text at `path` stand. */
  readonly anchorsAt: (path: Path) => Anchor[];
}

/** 1-based; columns count characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Reads one YAML document. What policies and configurations do not need is refused, because it makes small texts large or says the same
 * twice: anchors and aliases, tags, several documents, a key given twice.
 */
export function readYaml(text: string, file: string): { document: YamlDocument | null; problems: Problem[] } {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: Array.from(text.slice(offset - col + 1, offset)).length + 1 };
  };
  try {
    const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: false });
    const problems = [...parsed.errors, ...parsed.warnings].map((error) => syntaxProblem(error, text, place));
    problems.push(...anchorProblems(parsed.contents, place));
    if (problems.length > 0) return { document: null, problems };
    return { document: locate(parsed.contents, parsed.toJS({ maxAliasCount: 0 }), text, place), problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { document: null, problems: [problem('yaml-syntax', 'the file is nested too deeply', place(0))] };
  }
}

function syntaxProblem(
  { code, message, pos: [start] }: YAMLError,
  text: string,
  place: (offset: number) => Place,
): Problem {
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(start, start + 100))?.[0] ?? '';
    return problem('duplicate-key', `the key ${key} is given twice; keep one of them`, place(start));
  }
  if (code === 'MULTIPLE_DOCS') {
    return problem('several-documents', 'the file holds more than one document; give each its own file', place(start));
  }
  return problem('yaml-syntax', `this is not YAML: ${clause(message)}`, place(start));
}

function clause(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1);
}

function anchorProblems(root: Node | null, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(root, (_, node) => {
    if (!isAlias(node) && !(isNode(node) && node.anchor !== undefined)) return undefined;
    const message = 'anchors and aliases are not available here; write the value out';
    problems.push(problem('yaml-alias', message, place(node.range?.[0] ?? 0)));
    return visit.BREAK;
  });
  return problems;
}

function isNode(node: unknown): node is Extract<Node, { anchor?: string }> {
  return isMap(node) || isSeq(node) || isScalar(node);
}

function locate(root: Node | null, data: unknown, text: string, place: (offset: number) => Place): YamlDocument {
  const placeOf = (node: unknown): Place => place(startOf(node) ?? startOf(root) ?? 0);
  return {
    data,
    valueAt: (path) => placeOf(nearest(root, path)),
    keyAt: (path) => {
      const parent = nearest(root, path.slice(0, -1));
      if (isSeq(parent)) return placeOf(nearest(root, path));
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
        : undefined;
      return placeOf(pair?.key ?? parent);
    },
    anchorsAt: (path) => {
      const node = nearest(root, path);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
      const [start, end] = node.range;
      const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
      const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
      const begin = block ? text.indexOf('\n', start) + 1 : start + quoted;
      return anchorsOf(node.value, text.slice(begin, end), (offset) => place(begin + offset));
    },
  };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) || isAlias(node) ? node.range?.[0] : undefined;
}

function nearest(root: Node | null, path: Path): unknown {
  let node: unknown = root;
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (startOf(next) === undefined) return node;
    node = next;
  }
  return node;
}

/**
 * Finds the characters of a scalar's value in the text it was written as, where line breaks may be folded, lines
 * indented and characters escaped. Begins a new stretch wherever the two do not run side by side.
 */
function anchorsOf(value: string, written: string, place: (offset: number) => Place): Anchor[] {
  const anchors: Anchor[] = [];
  let at = 0;
  let expected = -1;
  for (let offset = 0; offset < value.length; offset++) {
    const character = value.charAt(offset);
    if (isBlank(character) && !isBlank(written.charAt(at))) continue;
    while (
      at < written.length &&
      written.charAt(at) !== character &&
      !(isBlank(character) && isBlank(written.charAt(at)))
    ) {
      at++;
    }
    if (at !== expected) {
      const { line, column } = place(at);
      anchors.push({ offset, line, column });
    }
    expected = ++at;
  }
  return anchors;
}

function isBlank(character: string): boolean {
  return /^\s$/.test(character);
}
