import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser,
  visit,
  type ErrorCode,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Anchor } from '../core/policy.ts';
import { problem, type Place, type Problem } from '../core/problem.ts';
import { MOST_LEVELS, tooDeep } from './depth.ts';

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

/**
 * Reads one YAML document. What policies and configurations do not need is refused, because it makes small texts large or says the same
 * twice: anchors and aliases, tags, several documents, a key given twice, many levels.
 */
export function readYaml(text: string, file: string): { document: YamlDocument | null; problems: Problem[] } {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: Array.from(text.slice(offset - col + 1, offset)).length + 1 };
  };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== null) {
    const message = `lists and maps within each other go deeper than ${MOST_LEVELS} levels here; write it flatter`;
    return { document: null, problems: [problem('yaml-depth', message, place(deep))] };
  }
  const [parsed, second] = new Composer({ logLevel: 'error', merge: false }).compose(tokens, true, text.length);
  if (parsed === undefined) throw new Error('the composer was asked for a document and gave none');
  const problems = [
    ...syntaxProblems([...parsed.errors, ...parsed.warnings], text, place),
    ...featureProblems(parsed.contents, place),
  ];
  if (second !== undefined) {
    const message = 'the file holds more than one document; give each its own file';
    problems.push(problem('several-documents', message, place(second.range[0])));
  }
  if (problems.length > 0) return { document: null, problems };
  return { document: locate(parsed.contents, parsed.toJS({ maxAliasCount: 0 }), text, place), problems };
}

/** Mistakes for which the library's words are too much its own. */
const SYNTAX_WORDS: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'a tab begins this line; indent with spaces',
  BAD_INDENT: 'this line is not indented like those it belongs to, or a bracket above it is not closed',
};

/** Of several mistakes in the syntax the first is the user's, and the others follow from it. */
function syntaxProblems(errors: readonly YAMLError[], text: string, place: (offset: number) => Place): Problem[] {
  const repeated = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED')
    .toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first !== undefined) {
    const words = SYNTAX_WORDS[first.code] ?? clause(first.message);
    return [problem('yaml-syntax', `this is not YAML: ${words}`, place(first.pos[0]))];
  }
  return repeated.map(({ pos: [start] }) => {
    const key = /^[^\s:]+/.exec(text.slice(start, start + 100))?.[0] ?? '';
    return problem('duplicate-key', `the key ${key} is given twice; keep one of them`, place(start));
  });
}

function clause(message: string): string {
  const first = message.split('\n')[0] ?? message;
  return first.charAt(0).toLowerCase() + first.slice(1);
}

/** The first use of what is refused though it is YAML. */
function featureProblems(root: Node | null, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  visit(root, (_, node) => {
    const found = featureIn(node);
    if (found === null) return undefined;
    problems.push(problem(found.code, found.message, place(startOf(node) ?? 0)));
    return visit.BREAK;
  });
  return problems;
}

function featureIn(node: unknown): Pick<Problem, 'code' | 'message'> | null {
  if (isAlias(node) || (isNode(node) && node.anchor !== undefined)) {
    return { code: 'yaml-alias', message: 'anchors and aliases are not available here; write the value out' };
  }
  if (!isNode(node) || node.tag === undefined) return null;
  return { code: 'yaml-tag', message: 'tags such as !this are not available here; write the value without one' };
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
