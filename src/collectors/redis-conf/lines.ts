import type { FileOrigin } from './dialect.ts';
import { indentation, readBytes, trimLine } from './lex.ts';
import { holdsSecretInside, originOf } from './mask.ts';
import { feedsInside } from './multiline.ts';
import { readTemplate, type ControlTag } from './placeholder.ts';

/** A file as it was read; `bytes` is latin1, `path` is how reports name it. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: string;
}

/** A line that may say something: neither blank nor a comment. The same for every server version. */
export interface Line {
  readonly origin: FileOrigin;
  /** Trimmed, placeholders filled in; latin1. */
  readonly text: string;
  /** Why the line cannot be read for certain; null when it can. */
  readonly reason: string | null;
  /** A template's expression that may stand for any number of directives. */
  readonly standsAlone: boolean;
  /** Where parts begin and end that the template may leave out. */
  readonly tags: readonly ControlTag[];
  /** Another directive with a secret stands among the arguments of this one. */
  readonly holdsSecret: boolean;
}

/**
 * The lines of files that the server reads as one text, as it does with those that one pattern includes: a last line
 * without a line feed goes on in the next file. Line numbers are those of each file as the server sees it.
 */
export function readLines(files: readonly SourceFile[], defines: ReadonlyMap<string, string>): Line[] {
  const lines: Line[] = [];
  let open = '';
  let start: Pick<FileOrigin, 'path' | 'line'> | null = null;
  for (const file of files) {
    const text = readBytes(file.bytes);
    const pieces = text.split('\n');
    const inside = feedsInside(text);
    let feed = -1;
    for (const [index, piece] of pieces.entries()) {
      start ??= { path: file.path, line: index + 1 };
      open += piece;
      feed += piece.length + 1;
      if (index === pieces.length - 1) break;
      if (inside.has(feed)) {
        open += '\n';
        continue;
      }
      lines.push(...readLine(start, open, defines));
      [open, start] = ['', null];
    }
    if (open === '') start = null;
  }
  if (start !== null) lines.push(...readLine(start, open, defines));
  return lines;
}

/** A comment that cannot be a template's tag: most lines of most files, so they are told apart first. */
const PROSE = /^[ \t\r]*#[#\s]*[^#\s{<%]/;

/** Of several lines that a tag makes one, the origin is the one on which what they say begins, at `offset`. */
function originIn({ path, line }: Pick<FileOrigin, 'path' | 'line'>, raw: string, offset: number): FileOrigin {
  const before = raw.slice(0, offset).split('\n');
  const [rest = ''] = raw.slice(offset).split('\n', 1);
  const ownBefore = before.at(-1) ?? '';
  const lead = before.length === 1 ? ownBefore : ' '.repeat(ownBefore.length);
  return originOf(path, line + before.length - 1, lead + rest);
}

function readLine(
  start: Pick<FileOrigin, 'path' | 'line'>,
  raw: string,
  defines: ReadonlyMap<string, string>,
): readonly Line[] {
  if (PROSE.test(raw)) return [];
  const trimmed = trimLine(raw);
  const template = readTemplate(trimmed, defines);
  if (trimmed === '' || (template === null && trimmed.startsWith('#'))) return [];
  const origin = originIn(start, raw, indentation(raw) + (template?.start ?? 0));
  if (template === null) {
    const holdsSecret = holdsSecretInside(trimmed);
    return [{ origin, text: trimmed, reason: null, standsAlone: false, tags: [], holdsSecret }];
  }
  const { reason, standsAlone, tags } = template;
  const texts = template.text.split('\n').map(trimLine);
  return texts
    .filter((text, index) => index === 0 || text !== '')
    .map((text, index) => {
      const isComment = text.startsWith('#');
      const holdsSecret = holdsSecretInside(text);
      return { origin, text: isComment ? '' : text, reason, standsAlone, tags: index === 0 ? tags : [], holdsSecret };
    });
}
