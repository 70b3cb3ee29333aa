import { mix } from "../words/read-words.ts";
import type { SentencePrint, TextPrint } from "../words/text-print.ts";
import { alignSentences, type SentencePair } from "./align-sentences.ts";
import { countOwn, shareNumbers } from "./compare-facts.ts";
import { measureRetelling, type Retelling } from "./measure-retelling.ts";

/** What an alignment of two texts shows; symmetric in the two, `pairs` apart. */
export interface PairMeasures {
  /** share of the shorter text's words that stand in sentences with a counterpart */
  readonly coverage: number;
  /** the same share of the longer text */
  readonly coverageOfLonger: number;
  /** share of the shorter text's words that stand in a run of five words that the other has too */
  readonly verbatim: number;
  /** share of aligned sentences that keep their order */
  readonly order: number;
  /** words of the shorter text over words of the longer */
  readonly length: number;
  /** quotations of the text that has fewer, found word for word, nearly, and in all */
  readonly quotesExact: number;
  readonly quotesFuzzy: number;
  readonly quotes: number;
  /** how close the sentences of the shorter text come to sentences of the longer: mean weighted Dice by words */
  readonly closeness: number;
  /** the same counting only words outside quotation marks: two reports of one briefing share its quotations, not the narration */
  readonly narration: number;
  /** the same for the first two sentences of either text, the better of both: a lost first paragraph is normal */
  readonly opening: number;
  /** how much of a short text is the longer one retold; null when the shorter has more than {@link SHORT_REPORT} words, where the means above tell more */
  readonly retelling: Retelling | null;
  /** sentences of what runs through both in one order ({@link findChain}), and share of the words outside quotation marks of either text in it */
  readonly links: number;
  readonly narratedOfShorter: number;
  readonly narratedOfLonger: number;
  /** share of the numbers of either text that the other has ({@link shareNumbers}): whoever retells a report brings few of his own */
  readonly numbers: number;
  /** names, figures and quotations that only one text has ({@link countOwn}), the fewer of both */
  readonly own: number;
}

/** Two texts sentence by sentence, and what that amounts to. */
export interface PairAlignment {
  readonly pairs: readonly SentencePair[];
  readonly measures: PairMeasures;
}

/** Words of eight sentences and a paragraph of one's own: in longer texts more sentences come close by chance. */
const SHORT_REPORT = 220;
/** Words of a run that counts as word for word. Five is the usual shingle of copy detection. */
const RUN = 5;
/** Sentences of the lead: where two reporters of one event differ most. */
const OPENING = 2;
/** Share of a quotation's weight that the other text's best sentence must have for "the same quotation, reworded". */
const FUZZY_QUOTE = 0.5;

/** Whether a text is so short that its sentences are counted one by one. */
export function isShort(print: TextPrint): boolean {
  return print.words.count <= SHORT_REPORT;
}

/** Aligns two texts and measures how much of one stands in the other. */
export function measurePair(a: TextPrint, b: TextPrint): PairAlignment {
  const { pairs, ofA, ofB, chain } = alignSentences(a, b);
  const [closestOfA, closestOfB] = [ofA.closeness, ofB.closeness];
  const coveredA = coveredWords(a.sentences, new Set(pairs.map((pair) => pair.a)));
  const coveredB = coveredWords(b.sentences, new Set(pairs.map((pair) => pair.b)));
  const aIsShorter = a.words.count <= b.words.count;
  const shorter = aIsShorter ? a : b;
  const longer = aIsShorter ? b : a;
  const closest = aIsShorter ? ([closestOfA, closestOfB] as const) : ([closestOfB, closestOfA] as const);
  const [linkedOfA, linkedOfB] = [chain.links.map((link) => link.a), chain.links.map((link) => link.b)];
  const linked = aIsShorter ? ([linkedOfA, linkedOfB] as const) : ([linkedOfB, linkedOfA] as const);
  const shareA = coveredA / Math.max(1, a.words.count);
  const shareB = coveredB / Math.max(1, b.words.count);
  return {
    pairs,
    measures: {
      coverage: Math.min(1, aIsShorter ? shareA : shareB),
      coverageOfLonger: Math.min(1, aIsShorter ? shareB : shareA),
      verbatim: shareOfSharedRuns(shorter, longer),
      order: shareInOrder(pairs),
      length: shorter.words.count / Math.max(1, longer.words.count),
      closeness: aIsShorter ? meanCloseness(a, closestOfA) : meanCloseness(b, closestOfB),
      narration: aIsShorter ? meanNarration(a, closestOfA) : meanNarration(b, closestOfB),
      opening: Math.max(meanCloseness(a, closestOfA, OPENING), meanCloseness(b, closestOfB, OPENING)),
      links: chain.links.length,
      narratedOfShorter: shareNarrated(shorter, linked[0]),
      narratedOfLonger: shareNarrated(longer, linked[1]),
      numbers: shareNumbers(a, b),
      own: Math.min(countOwn(a, b, closestOfA), countOwn(b, a, closestOfB)),
      retelling: isShort(shorter) ? measureRetelling(shorter, longer, ...closest) : null,
      ...compareQuotes(a, b),
    },
  };
}

/** Mean over the first `count` sentences, each counted by its words. */
function meanCloseness(print: TextPrint, closest: Float64Array, count = closest.length): number {
  let sum = 0;
  let words = 0;
  for (let index = 0; index < Math.min(count, closest.length); index++) {
    const sentence = print.sentences[index];
    const length = sentence === undefined ? 0 : sentence.endWord - sentence.firstWord;
    sum += length * (closest[index] ?? 0);
    words += length;
  }
  return words === 0 ? 0 : sum / words;
}

/** Share of quoted words from which a text has no narration to speak of: an interview, a statement printed whole. */
const NEARLY_ALL_QUOTED = 0.8;

function meanNarration(print: TextPrint, closest: Float64Array): number {
  let [sum, words] = [0, 0];
  print.narrated.forEach((count, index) => {
    sum += count * (closest[index] ?? 0);
    words += count;
  });
  return words < (1 - NEARLY_ALL_QUOTED) * print.words.count ? meanCloseness(print, closest) : sum / Math.max(1, words);
}

/** Share of the words outside quotation marks that stand in these sentences. */
function shareNarrated({ narrated }: TextPrint, sentences: readonly number[]): number {
  const within = sentences.reduce((sum, index) => sum + (narrated[index] ?? 0), 0);
  return (
    within /
    Math.max(
      1,
      narrated.reduce((sum, count) => sum + count, 0),
    )
  );
}

function coveredWords(sentences: readonly SentencePrint[], covered: ReadonlySet<number>): number {
  let words = 0;
  for (const index of covered) {
    const sentence = sentences[index];
    if (sentence !== undefined) words += sentence.endWord - sentence.firstWord;
  }
  return words;
}

/** Share of the words of `text` inside a run of {@link RUN} words that `other` has too. */
function shareOfSharedRuns(text: TextPrint, other: TextPrint): number {
  const run = Math.min(RUN, text.words.count);
  if (run === 0) return 0;
  const known = new Set<number>();
  for (let index = 0; index + run <= other.words.count; index++) known.add(hashRun(other, index, run));
  let covered = 0;
  let coveredTo = 0;
  for (let index = 0; index + run <= text.words.count; index++) {
    if (!known.has(hashRun(text, index, run))) continue;
    covered += index + run - Math.max(coveredTo, index);
    coveredTo = index + run;
  }
  return covered / text.words.count;
}

function hashRun(print: TextPrint, from: number, length: number): number {
  let hash = 0;
  for (let index = from; index < from + length; index++) {
    hash = mix(Math.imul(hash, 31) ^ (print.words.exact[index] ?? 0), length);
  }
  return hash;
}

/** Longest run of pairs that rises in both texts, over all pairs; 1 when nothing is aligned. */
function shareInOrder(pairs: readonly SentencePair[]): number {
  if (pairs.length === 0) return 1;
  const tails: number[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) <= pair.b) low = middle + 1;
      else high = middle;
    }
    tails[low] = pair.b;
  }
  return tails.length / pairs.length;
}

function compareQuotes(a: TextPrint, b: TextPrint): Pick<PairMeasures, "quotes" | "quotesExact" | "quotesFuzzy"> {
  const [text, other] = a.quotes.length <= b.quotes.length ? [a, b] : [b, a];
  let quotesExact = 0;
  let quotesFuzzy = 0;
  for (const quote of text.quotes) {
    if (holdsRun(other, text, quote.firstWord, quote.endWord)) quotesExact++;
    else if (holdsMost(other, text, quote.firstWord, quote.endWord)) quotesFuzzy++;
  }
  return { quotes: text.quotes.length, quotesExact, quotesFuzzy };
}

/** Whether `other` has these words of `text` one after the other. */
function holdsRun(other: TextPrint, text: TextPrint, firstWord: number, endWord: number): boolean {
  const length = endWord - firstWord;
  for (let start = 0; start + length <= other.words.count; start++) {
    let same = 0;
    while (same < length && other.words.exact[start + same] === text.words.exact[firstWord + same]) same++;
    if (same === length) return true;
  }
  return false;
}

function holdsMost(other: TextPrint, text: TextPrint, firstWord: number, endWord: number): boolean {
  const terms = new Map<number, number>();
  let mass = 0;
  for (let index = firstWord; index < endWord; index++) {
    const term = text.words.term[index] ?? 0;
    if (!terms.has(term)) mass += text.wordWeights[index] ?? 0;
    terms.set(term, text.wordWeights[index] ?? 0);
  }
  return other.sentences.some((sentence) => {
    let shared = 0;
    for (const term of sentence.terms) shared += terms.get(term) ?? 0;
    return shared >= mass * FUZZY_QUOTE;
  });
}
