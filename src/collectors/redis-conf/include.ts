import { readLines } from './lines.ts';
import { locate, type Scope } from './locate.ts';
import type { Include, IncludeResult, NamedFiles } from './parse.ts';

/** Finds what `include` lines name. Every request is answered once, however many versions make it. */
export function createInclude(scope: Scope, defines: ReadonlyMap<string, string>): Include {
  const answers = new Map<string, IncludeResult>();
  return (request) => {
    const key = JSON.stringify(request);
    const answer = answers.get(key) ?? find();
    answers.set(key, answer);
    return answer;

    function find(): IncludeResult {
      const { pattern, directory, wildcards } = request;
      const located = locate({ name: pattern, directory, wildcards }, scope);
      if (located.kind === 'refused') return { kind: 'refused', reason: `the included ${located.reason}` };
      return located.kind === 'missing' ? located : { kind: 'lines', lines: readLines(located.files, defines) };
    }
  };
}

/** Reads an `aclfile`. */
export function createAclReader(scope: Scope): NamedFiles['readAclFile'] {
  return (name, directory) => {
    const located = locate({ name, directory, wildcards: false }, scope);
    if (located.kind === 'refused') return { kind: 'refused', reason: `the ACL file ${located.reason}` };
    return located.kind === 'missing'
      ? located
      : { kind: 'text', text: located.files.map(({ bytes }) => bytes).join('') };
  };
}
