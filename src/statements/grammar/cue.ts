import { REPORTING_VERBS, type ReportingVerb } from "../data/reporting-verbs.ts";
import { isMistakenNoun, type Range } from "./phrases.ts";
import type { Item } from "./sentence.ts";

/** A verb of the lexicon in a sentence. */
export interface Cue {
  readonly verb: ReportingVerb;
  readonly lemma: string;
  /** items of the verb group with its auxiliaries and adverbs */
  readonly group: Range;
  /** index of the verb itself */
  readonly at: number;
  readonly passive: boolean;
}

/** Verbs that the tagger tends to call nouns are cues in these forms whatever their tag. */
const PLAIN_FORMS = /^(?:said|says|told|tells|added|wrote|noted|stressed|warned|argued|announced|claimed|tweeted)$/;
const BE = /^(?:is|are|was|were|be|been|being|'s|’s|'re|’re)$/;

/** The reporting verb at an index with its auxiliaries and adverbs; null when none stands there. */
export function findCue(items: readonly Item[], at: number): Cue | null {
  const item = items[at];
  if (item === undefined || item.quoted || item.pos === "QUOTE") return null;
  const lemma = lemmaOf(items, at);
  const verb = lemma === null ? undefined : REPORTING_VERBS.get(lemma);
  if (lemma === null || verb === undefined) return null;
  let from = at;
  let passive = false;
  for (; from > 0; from--) {
    const before = items[from - 1];
    if (before === undefined || before.quoted) break;
    if (before.pos === "AUX") {
      if (BE.test(before.lower) && !item.lower.endsWith("ing")) passive = true;
    } else if (before.pos === "ADV" && !/^(?:when|where|why|how|so|then|here|there)$/.test(before.lower)) continue;
    else if (before.pos !== "PART" || !/^(?:not|n't|n’t)$/.test(before.lower)) break;
  }
  // adverbs before the first auxiliary belong to the sentence, not to the cue
  while (from < at && items[from]?.pos === "ADV" && items.slice(from, at).some((each) => each.pos === "AUX")) from++;
  return { verb, lemma, group: { from, to: at + 1 }, at, passive };
}

/** The verb's dictionary form; null for what is no verb here. The tagger takes "have alleged" for an adjective. */
function lemmaOf(items: readonly Item[], at: number): string | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.pos === "VERB" || PLAIN_FORMS.test(item.lower)) return item.lemma;
  if (isMistakenNoun(items, at) || closesQuote(items, at)) return item.lower.slice(0, -1);
  if ((item.pos !== "ADJ" && item.pos !== "NOUN") || !item.lower.endsWith("ed")) return null;
  let before = at - 1;
  while (items[before]?.pos === "ADV") before--;
  if (!/^(?:has|have|had|'ve|’ve)$/.test(items[before]?.lower ?? "")) return null;
  const stem = item.lower.slice(0, -1);
  return REPORTING_VERBS.has(stem) ? stem : item.lower.slice(0, -2);
}

/** "“…,” the message states.": behind a quote and at the end, what looks like a plural is the verb. */
function closesQuote(items: readonly Item[], at: number): boolean {
  if (!/^(?:states|notes|reports|claims|reads|stresses)$/.test(items[at]?.lower ?? "")) return false;
  const next = items[at + 1];
  if (next !== undefined && next.pos !== "PUNCT") return false;
  for (let before = at - 1; before >= Math.max(0, at - 7); before--) {
    const item = items[before];
    if (item === undefined || item.pos === "VERB" || item.pos === "AUX") return false;
    if (item.pos === "QUOTE" || item.quoted) return before < at - 1;
  }
  return false;
}
