import { type Span, spansOverlap } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import { findDateline } from "../../../text/find-dateline.ts";
import type { Gazetteer, StateMention } from "../../../text/gazetteer.ts";
import { findSentences } from "../../../text/sentences.ts";
import { findWords, type StemmedWord, stemSet } from "../../stems.ts";
import { CERTAIN_REPORTING } from "../data/reporting-words.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { readQuantities } from "../numbers/read-quantities.ts";
import { findQuotations } from "./find-quotations.ts";
import type { TreatyNames } from "./treaty-names.ts";

const CERTAIN_STEMS = stemSet(CERTAIN_REPORTING);

/** A word with what drift detection asks of it. */
export interface DriftWord extends StemmedWord {
  /** written as a name: a capital inside a sentence, or one at its start that the text has elsewhere too */
  readonly name: boolean;
  /** the State that the word is part of a mention of */
  readonly state: StateCode | null;
  /** the treaty that the word is part of a name of; its stem is then the same in every name of that treaty */
  readonly treaty: TreatyId | null;
  /** inside quotation marks */
  readonly quoted: boolean;
}

export interface DriftSentence {
  /** from 0 in text order */
  readonly index: number;
  readonly span: Span;
  /** indexes of its words, half-open */
  readonly from: number;
  readonly to: number;
  readonly quantities: readonly Quantity[];
}

/** A text read once for every comparison it takes part in. */
export interface DriftText {
  readonly text: string;
  readonly words: readonly DriftWord[];
  readonly sentences: readonly DriftSentence[];
  /** passages in quotation marks, with the marks */
  readonly quotations: readonly Span[];
  /** names of States */
  readonly mentions: readonly StateMention[];
}

/** Reads an article's text; its dateline says where a report comes from and is no part of the first sentence. Linear. */
export function readText(
  text: string,
  gazetteer: Gazetteer | null,
  dateline: string | null = null,
  treatyNames: TreatyNames | null = null,
): DriftText {
  const quotations = findQuotations(text);
  const opening = dateline === null ? null : findDateline(text, dateline);
  const isOpening = (span: Span) => opening !== null && spansOverlap(span, opening);
  const bare = findWords(text).filter((word) => !isOpening(word));
  const spans = findSentences(text)
    .map((span) =>
      opening !== null && isOpening(span) ? { start: Math.min(opening.end, span.end), end: span.end } : span,
    )
    .filter(({ start, end }) => start < end);
  const starts = new Set<number>();
  let at = 0;
  const bounds = spans.map((span) => {
    while ((bare[at]?.start ?? Number.POSITIVE_INFINITY) < span.start) at++;
    const from = at;
    while ((bare[at]?.start ?? Number.POSITIVE_INFINITY) < span.end) at++;
    starts.add(from);
    return { span, from, to: at };
  });
  at = 0;
  for (const { start } of quotations) {
    while ((bare[at]?.start ?? Number.POSITIVE_INFINITY) < start) at++;
    starts.add(at);
  }
  const capitals = new Set<string>();
  bare.forEach(({ written, word }, index) => {
    if (!starts.has(index) && isCapital(written)) capitals.add(word);
  });
  const lower = new Set(bare.filter(({ written }) => !isCapital(written)).map(({ stem }) => stem));
  const treatyMentions = treatyNames?.findMentions(text) ?? [];
  const mentions = (gazetteer?.findMentions(text) ?? []).filter(
    // The city in a treaty's name speaks for no State.
    ({ span }) => !isOpening(span) && !treatyMentions.some((treaty) => spansOverlap(treaty.span, span)),
  );
  const states = markWords(bare, mentions, ({ state }) => state);
  const treaties = markWords(bare, treatyMentions, ({ treaty }) => treaty);
  let quotation = 0;
  const words = bare.map((word, index): DriftWord => {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= word.start) quotation++;
    const state = states[index] ?? null;
    const treaty = treaties[index] ?? null;
    const capital =
      isCapital(word.written) && (!starts.has(index) || capitals.has(word.word) || startsAsName(bare, index, lower));
    return {
      ...word,
      stem: treaty === null || !word.content ? word.stem : `#${treaty}`,
      name: state !== null || (capital && word.content),
      state,
      treaty,
      quoted: (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= word.start,
    };
  });
  const sentences = bounds.map(
    ({ span, from, to }, index): DriftSentence => ({
      index,
      span,
      from,
      to,
      quantities: readQuantities(words, from, to, text),
    }),
  );
  return { text, words, sentences, quotations, mentions };
}

/** A sentence's first word that is a name by its place: another name follows, or a verb of report that no plural or pronoun takes. */
function startsAsName(words: readonly StemmedWord[], index: number, lower: ReadonlySet<string>): boolean {
  const [first, second] = [words[index], words[index + 1]];
  if (first === undefined || second === undefined || !first.content || lower.has(first.stem)) return false;
  if (first.word.endsWith("s") || /(?:ing|ly|ed)$/.test(first.word)) return false;
  return isCapital(second.written) || (CERTAIN_STEMS.has(second.stem) && /(?:s|ed|said|told|wrote)$/.test(second.word));
}

function isCapital(written: string): boolean {
  return /^\p{Lu}/u.test(written) && !/^I(?:['’]\p{L}+)?$/u.test(written);
}

/** What each word is part of a mention of. */
function markWords<Mention extends { readonly span: Span }, Value>(
  words: readonly StemmedWord[],
  mentions: readonly Mention[],
  read: (mention: Mention) => Value,
): (Value | null)[] {
  const marks: (Value | null)[] = words.map(() => null);
  let at = 0;
  for (const mention of mentions) {
    while ((words[at]?.end ?? Number.POSITIVE_INFINITY) <= mention.span.start) at++;
    while ((words[at]?.start ?? Number.POSITIVE_INFINITY) < mention.span.end) marks[at++] = read(mention);
  }
  return marks;
}
