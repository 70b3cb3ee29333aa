import type { StateCode } from "../../model/state.ts";
import type { StateMention } from "../../text/gazetteer.ts";

/** States that a text names together, and where. */
export interface StatePair {
  readonly start: number;
  readonly end: number;
  readonly states: readonly StateCode[];
}

/** The States of each "Norway and Chile", "Norway, Chile and Peru" of a text, in order. */
export function findPairs(text: string, states: readonly StateMention[]): StatePair[] {
  const pairs: StatePair[] = [];
  for (let at = 0; at < states.length; ) {
    const first = states[at];
    if (first === undefined) break;
    const run = [first.state];
    let last = first;
    let next = at + 1;
    for (; next < states.length; next++) {
      const mention = states[next];
      if (
        mention === undefined ||
        mention.kind === "demonym" ||
        !/^(?:, | and |, and | & )$/.test(text.slice(last.span.end, mention.span.start))
      )
        break;
      run.push(mention.state);
      last = mention;
    }
    if (run.length > 1 && first.kind !== "demonym")
      pairs.push({ start: first.span.start, end: last.span.end, states: [...new Set(run)] });
    at = next;
  }
  return pairs;
}

/** "the two NATO member states": a number, and what there are two of. */
export function namesPair(words: string): boolean {
  const at = words.search(/\b(?:two|both)\b/i);
  return at >= 0 && /\b(?:countries|states|nations|governments|sides|capitals)\b/i.test(words.slice(at));
}
