import { untilNul } from './selector.ts';

/** Rules in which each selector is one, or the place of the rule whose opening parenthesis is never closed. */
export type MergedRules = { readonly rules: readonly string[] } | { readonly openedAt: number };

/** Joins what stands between parentheses to one rule. Source: ACLMergeSelectorArguments in src/acl.c. */
export function mergeSelectors(rules: readonly string[]): MergedRules {
  const merged: string[] = [];
  let open: { readonly at: number; text: string } | null = null;
  for (const [at, rule] of rules.entries()) {
    if (rule.startsWith('(') && !rule.endsWith(')')) {
      open = { at, text: rule };
    } else if (open !== null) {
      open.text += ` ${untilNul(rule)}`;
      if (!rule.endsWith(')')) continue;
      merged.push(open.text);
      open = null;
    } else {
      merged.push(rule);
    }
  }
  return open === null ? { rules: merged } : { openedAt: open.at };
}
