import { prose, visible } from '../core/visible.ts';
import { cutToBytes } from './bytes.ts';

/** Bytes of one piece of text in a document that has a limit for the whole. */
const LONGEST = 4 * 1024;
/** Keeps GitHub from seeing a name, a number or an address where two characters meet. Shows nothing. */
const APART = '&#8203;';

/**
 * Text of unknown origin as running text in GitHub's Markdown. It shows as it is and does nothing: no markup, no HTML,
 * no mention, reference or link. A part between backticks stays code.
 */
export function markdownProse(text: string): string {
  return cutToBytes(prose(text), LONGEST)
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? markdownCode(part.slice(1, -1)) : inert(part)))
    .join('');
}

function inert(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('`', '&#96;')
    .replace(/[\\*_[\]|~$]/g, '\\$&')
    .replace(/^(?=[-+=])|(?<=^\d+)(?=[.)])/, '\\')
    .replace(/@|(?<!&)#/g, `$&${APART}`)
    .replace(/:(?=\/\/)|www(?=\.)|GH(?=-\d)/gi, `$&${APART}`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,40}(?![0-9a-z])/gi, (name) => name.slice(0, 4) + APART + name.slice(4));
}

/** Text of unknown origin as code within a line. GitHub links nothing in code. Not for tables. */
export function markdownCode(text: string): string {
  const inner = cutToBytes(visible(text), LONGEST);
  const fence = fenceFor(inner, 1);
  const edge = /^`|`$|^ .* $/.test(inner) || inner === '' ? ' ' : '';
  return fence + edge + inner + edge + fence;
}

/** Lines of unknown origin, each already on one line, as a block of code. */
export function markdownBlock(language: string, lines: readonly string[]): string {
  const fence = fenceFor(lines.join('\n'), 3);
  return `${fence}${language}\n${lines.join('\n')}\n${fence}\n`;
}

/** More backticks than stand together anywhere in the text. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}

/** A link, when the text is a plain web address; else code. */
export function markdownLink(url: string): string {
  return /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%?&=+:;,#-]*)?$/.test(url) ? `<${url}>` : markdownCode(url);
}
