/**
 * Scores attributions as `score/attribution/score.py` of the evaluation data does, for the measures that are reported.
 * Offsets here are UTF-16; PolNeAR's texts have no astral characters, so they are the scorer's code points.
 */

export type Offsets = readonly [start: number, end: number];

export interface ScoredAttribution {
  readonly source: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly content: readonly Offsets[];
}

export interface ScoredDocument {
  readonly text: string;
  readonly gold: readonly ScoredAttribution[];
  readonly predicted: readonly ScoredAttribution[];
}

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const PARTS = ["source", "cue", "content"] as const;
type Part = (typeof PARTS)[number];

const TOKEN = /[\p{L}\p{N}_]+(?:[-'’][\p{L}\p{N}_]+)*|[^\p{L}\p{N}_\s]/gu;
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|add(?:s|ed|ing)?|ask(?:s|ed|ing)?|wr(?:ite|ites|ote|itten|iting)|tweet(?:s|ed|ing)?|announc\w+|argu\w+|accus\w+|acknowledg\w+|admit\w*|alleg\w+|assert\w*|call(?:s|ed|ing)? (?:for|on)|claim\w*|comment\w*|complain\w*|conced\w+|confirm\w*|contend\w*|declar\w+|den(?:y|ies|ied|ying)|describ\w+|emphasi\w+|explain\w*|insist\w*|note[sd]?|noting|object\w*|point(?:s|ed|ing)? (?:out|to)|predict\w*|promis\w+|quot\w+|recall\w*|reiterat\w+|remark\w*|repl(?:y|ies|ied|ying)|report(?:s|ed|ing|edly)?|respond\w*|reveal\w*|stat(?:e|es|ed|ing|ement|ements)|stress\w*|suggest\w*|testif\w+|urg\w+|vow\w*|warn\w*|pledg\w+|criti\w+|condemn\w*|denounc\w+|talk(?:s|ed|ing)?|sp(?:eak|eaks|oke|eaking)|joke\w*|joking|express\w*|declin\w+ to)\b/iu;
const CONTENT_AGREES = 0.8;
const GROUPS = ["direct", "mixed", "indirect", "speech", "other"] as const;

/** Every reported measure of some documents, by name. Cost: linear in the texts, matching is cubic in the attributions of one document at worst. */
export function scoreAttributions(documents: Iterable<ScoredDocument>): Map<string, Figure> {
  const tally = new Tally();
  for (const { text, gold, predicted } of documents) scoreDocument(text, gold, predicted, tally);
  return tally.figures();
}

class Tally {
  readonly #counts = new Map<string, { hitPredicted: number; predicted: number; hitGold: number; gold: number }>();

  add(measure: string, hitPredicted: number, predicted: number, hitGold: number, gold: number): void {
    const sum = this.#counts.get(measure) ?? { hitPredicted: 0, predicted: 0, hitGold: 0, gold: 0 };
    sum.hitPredicted += hitPredicted;
    sum.predicted += predicted;
    sum.hitGold += hitGold;
    sum.gold += gold;
    this.#counts.set(measure, sum);
  }

  figures(): Map<string, Figure> {
    const figures = new Map<string, Figure>();
    for (const [measure, sum] of this.#counts) {
      const precision = sum.predicted === 0 ? 0 : sum.hitPredicted / sum.predicted;
      const recall = sum.gold === 0 ? 0 : sum.hitGold / sum.gold;
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      figures.set(measure, { precision, recall, f1 });
    }
    return figures;
  }
}

interface Prepared {
  readonly fragments: Readonly<Record<Part, readonly Offsets[]>>;
  readonly tokens: Readonly<Record<Part, ReadonlySet<number>>>;
  readonly groups: readonly string[];
}

function scoreDocument(
  text: string,
  gold: readonly ScoredAttribution[],
  predicted: readonly ScoredAttribution[],
  tally: Tally,
): void {
  const tokens = Array.from(text.matchAll(TOKEN), (match): Offsets => [match.index, match.index + match[0].length]);
  const golds = gold.map((attribution) => prepare(text, tokens, attribution));
  const predictions = predicted.map((attribution) => prepare(text, tokens, attribution));
  for (const part of PARTS) {
    const wanted = fragmentSet(golds, part);
    const found = fragmentSet(predictions, part);
    const hits = [...found].filter((key) => wanted.has(key)).length;
    tally.add(`exact.${part}`, hits, found.size, hits, wanted.size);
  }
  const pairs = golds.map((one) =>
    predictions
      .map((other, index) => ({ index, overlap: contentF1(one, other), other }))
      .filter(({ overlap, other }) => overlap >= CONTENT_AGREES && partsMeet(one, other))
      .sort((a, b) => b.overlap - a.overlap || b.index - a.index)
      .map(({ index }) => index),
  );
  const matched = matchPairs(pairs);
  tally.add("full", matched.size, predictions.length, matched.size, golds.length);
  for (const group of GROUPS) {
    const inGroup = (one: Prepared | undefined): boolean => one?.groups.includes(group) ?? false;
    const hitGold = [...matched.keys()].filter((index) => inGroup(golds[index])).length;
    const hitPredicted = [...matched.values()].filter((index) => inGroup(predictions[index])).length;
    tally.add(`full.${group}`, hitPredicted, predictions.filter(inGroup).length, hitGold, golds.filter(inGroup).length);
  }
}

function prepare(text: string, tokens: readonly Offsets[], attribution: ScoredAttribution): Prepared {
  const fragments = {
    source: cutFragments(text, attribution.source),
    cue: cutFragments(text, attribution.cue),
    content: cutFragments(text, attribution.content),
  };
  return {
    fragments,
    tokens: {
      source: tokensOf(tokens, fragments.source),
      cue: tokensOf(tokens, fragments.cue),
      content: tokensOf(tokens, fragments.content),
    },
    groups: [
      readKind(text, fragments.content),
      attribution.cue.some(([from, to]) => SPEECH.test(text.slice(from, to))) ? "speech" : "other",
    ],
  };
}

/** Trims spans, cuts them at line breaks and joins those with only spaces between. */
function cutFragments(text: string, spans: readonly Offsets[]): Offsets[] {
  const pieces: [number, number][] = [];
  for (const [from, to] of spans) {
    for (const line of text.slice(from, to).matchAll(/[^\n]+/gu)) {
      const trimmed = line[0].trim();
      const start = from + line.index + (line[0].length - line[0].trimStart().length);
      if (trimmed !== "") pieces.push([start, start + trimmed.length]);
    }
  }
  pieces.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && (start <= last[1] || /^[^\S\n]*$/u.test(text.slice(last[1], start)))) {
      last[1] = Math.max(last[1], end);
    } else joined.push([start, end]);
  }
  return joined;
}

function tokensOf(tokens: readonly Offsets[], spans: readonly Offsets[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [from, to] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.[1] ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < tokens.length && (tokens[index]?.[0] ?? 0) < to; index++) inside.add(index);
  }
  return inside;
}

/** Direct, mixed or indirect by the quotation marks of the content. */
function readKind(text: string, content: readonly Offsets[]): string {
  const first = content[0];
  const last = content.at(-1);
  if (first === undefined || last === undefined) return "none";
  const written = content.map(([from, to]) => text.slice(from, to)).join(" ");
  if (!/[“”"]/u.test(written)) {
    const before = text.slice(Math.max(0, first[0] - 1), first[0]);
    const after = text.slice(last[1], last[1] + 2).replace(/^[.,]+|[.,]+$/gu, "");
    const isHeld = (before === "“" || before === '"') && ["”", '"', ""].includes(after.slice(0, 1));
    return isHeld ? "direct" : "indirect";
  }
  const outside = /^\s*[“"]/u.test(written) ? written.replace(/[“"][^“”"]*[”"]?/gu, "") : written;
  return /[\p{L}\p{N}_]/u.test(outside) ? "mixed" : "direct";
}

function fragmentSet(attributions: readonly Prepared[], part: Part): Set<string> {
  return new Set(attributions.flatMap((one) => one.fragments[part].map(([from, to]) => `${from}-${to}`)));
}

function contentF1(one: Prepared, other: Prepared): number {
  const sizes = one.tokens.content.size + other.tokens.content.size;
  return sizes === 0 ? 1 : (2 * countShared(one.tokens.content, other.tokens.content)) / sizes;
}

function partsMeet(one: Prepared, other: Prepared): boolean {
  const meets = (part: Part): boolean =>
    countShared(one.tokens[part], other.tokens[part]) > 0 ||
    (one.tokens[part].size === 0 && other.tokens[part].size === 0);
  return meets("cue") && meets("source") && sharesCueOrContent(one, other);
}

function sharesCueOrContent(one: Prepared, other: Prepared): boolean {
  return countShared(one.tokens.cue, other.tokens.cue) > 0 || countShared(one.tokens.content, other.tokens.content) > 0;
}

function countShared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let shared = 0;
  for (const token of one) if (other.has(token)) shared++;
  return shared;
}

/** A maximum one-to-one matching, gold index to predicted index. */
function matchPairs(pairs: readonly (readonly number[])[]): Map<number, number> {
  const goldOf = new Map<number, number>();
  const augment = (gold: number, seen: Set<number>): boolean => {
    for (const predicted of pairs[gold] ?? []) {
      if (seen.has(predicted)) continue;
      seen.add(predicted);
      const taken = goldOf.get(predicted);
      if (taken === undefined || augment(taken, seen)) {
        goldOf.set(predicted, gold);
        return true;
      }
    }
    return false;
  };
  for (let gold = 0; gold < pairs.length; gold++) augment(gold, new Set());
  return new Map(Array.from(goldOf, ([predicted, gold]) => [gold, predicted]));
}
