import type { Facts } from '../core/fact.ts';
import { factRows } from './fact-rows.ts';
import { jsonText, originJson } from './json.ts';

/** What was collected, as `schemas/facts.schema.json` describes it: one row a fact. */
export function renderFactsJson(facts: Facts): string {
  return jsonText({
    version: 1,
    facts: factRows(facts).map(({ path, view, state, value, reason, origin }) => ({
      path,
      view,
      state,
      value,
      reason,
      origin: origin && originJson(origin),
    })),
  });
}
