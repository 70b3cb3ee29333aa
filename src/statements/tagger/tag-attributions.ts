import type { Span } from "../../model/span.ts";
import { decodeTags, readRuns, TAG_COUNT, type Transitions } from "./decode.ts";
import { Encoder } from "./encoder.ts";
import { SEGMENT } from "./encoder-memory.ts";
import { type Positions, readFeatures } from "./features.ts";
import { type Linker, linkRuns, readPairScorer, type TaggedRun } from "./link.ts";
import { readLinkWords, type Stretch } from "./link-features.ts";
import { openTaggerFile } from "./model-file.ts";
import { type LikelyRun, RunOdds } from "./run-odds.ts";
import { type SeenRun, viewRun } from "./run-views.ts";
import { type NameMention, type Tokens, tokenize } from "./tokenize.ts";

/** A trained tagger and linker, ready to read. It has a working memory of its own: one caller at a time. */
export interface AttributionModel {
  /** name of the trained model, for the `by` of a statement */
  readonly name: string;
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly encoder: Encoder;
  readonly transitions: Transitions;
  readonly linker: Linker;
}

/** An attribution as the model tagged it. Spans are half-open UTF-16 offsets into the text that was given. */
export interface TaggedAttribution {
  /** empty where the text names nobody */
  readonly source: readonly Span[];
  /** empty where a content stands without a cue */
  readonly cue: readonly Span[];
  /** one or several, never none */
  readonly content: readonly Span[];
  /** how sure the model is: the mean of its spans' odds times the odds that they belong together, 0 to 1 */
  readonly score: number;
}

/** An attribution with a lower score is more often wrong than it is missed. Measured on held-out training articles (`full`). */
export const LEAST_SCORE = 0.4;

/** Languages that the model was trained on; of others it reads little. */
export const TAGGED_LANGUAGES: readonly string[] = ["en"];

/**
 * Makes a model of the bytes of `models/attribution/model.bin`, which the edge reads.
 *
 * @throws OnrecordError `S002` where the bytes are not a model
 */
export function parseModel(bytes: Uint8Array): AttributionModel {
  const file = openTaggerFile(bytes);
  const vocabulary = new Map(file.lines("vocabulary").map((form, row) => [form, row] as const));
  return {
    name: file.header.name,
    vocabulary,
    encoder: new Encoder(file, TAG_COUNT),
    transitions: {
      between: file.floats("tags.between"),
      start: file.floats("tags.start"),
      end: file.floats("tags.end"),
    },
    linker: {
      contentToCue: readPairScorer(file, "content"),
      cueToSource: readPairScorer(file, "source"),
      words: readLinkWords(vocabulary),
    },
  };
}

/**
 * Who is said to have said, believed, planned or decreed what in an English text: outermost attributions, as PolNeAR marks
 * them. Quotation marks belong to the content, the sentence's full stop does not.
 *
 * Linear in the length of the text, with the same memory for every length: a text is read in stretches of whole
 * paragraphs. The same text and model give the same bits on every machine.
 *
 * @param names - names of States in the text, in order, none overlapping another ({@link Gazetteer.findMentions}); the model
 * sees each as its class and nothing of its spelling
 */
export function tagAttributions(
  text: string,
  model: AttributionModel,
  names: readonly NameMention[] = [],
): TaggedAttribution[] {
  const tokens = tokenize(text, names);
  const positions = readFeatures(text, tokens, model.vocabulary);
  const runs: TaggedRun[] = [];
  const sources: SeenRun[] = [];
  let from = 0;
  while (from < positions.word.length) {
    const to = endSegment(positions, from);
    // Marks alone say nothing, and a page may be half a megabyte of them.
    if (!holdsWord(text, tokens, positions, from, to)) {
      from = to;
      continue;
    }
    const scores = model.encoder.encode(positions, from, to);
    const odds = new RunOdds(scores, model.transitions);
    for (const run of readRuns(decodeTags(scores, model.transitions))) {
      const { part } = run;
      for (const piece of cutAtParagraphs(
        { from: run.from + from, to: run.to + from, odds: odds.of(run) },
        positions,
      )) {
        runs.push({ part, ...piece, ...viewRun(model.encoder, part, piece, from) });
      }
    }
    for (const run of odds.findLikely("source")) {
      const likely = { ...run, from: run.from + from, to: run.to + from };
      if (isInParagraph(likely, positions))
        sources.push({ ...likely, ...viewRun(model.encoder, "source", likely, from) });
    }
    from = to;
  }
  return linkRuns(runs, sources, positions, model.linker).map((linked) => ({
    source: linked.source.map((stretch) => spanOf(stretch, positions, tokens)),
    cue: linked.cue.map((stretch) => spanOf(stretch, positions, tokens)),
    content: linked.content.map((stretch) => spanOf(stretch, positions, tokens)),
    score: linked.odds * meanOdds([...linked.source, ...linked.cue, ...linked.content]),
  }));
}

/** Where the stretch that begins at `from` ends: before the last paragraph start that still fits, or at the limit. */
function endSegment(positions: Positions, from: number): number {
  const count = positions.word.length;
  const limit = from + SEGMENT;
  if (limit >= count) return count;
  for (let at = limit; at > from; at--) if (positions.token[at] === -1) return at;
  return limit;
}

function holdsWord(text: string, tokens: Tokens, positions: Positions, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = positions.token[at] as number;
    if (token >= 0 && WORD_START.test(String.fromCodePoint(text.codePointAt(tokens.start[token] as number) ?? 0)))
      return true;
  }
  return false;
}

const WORD_START = /[\p{L}\p{N}]/u;

/** A run never crosses a paragraph: it is cut there, and the paragraph's own position falls away. */
function cutAtParagraphs(run: LikelyRun, positions: Positions): LikelyRun[] {
  const pieces: LikelyRun[] = [];
  let from = run.from;
  for (let at = run.from; at <= run.to; at++) {
    if (at < run.to && positions.token[at] !== -1) continue;
    if (at > from) pieces.push({ ...run, from, to: at });
    from = at + 1;
  }
  return pieces;
}

function isInParagraph({ from, to }: Stretch, positions: Positions): boolean {
  for (let at = from; at < to; at++) if (positions.token[at] === -1) return false;
  return true;
}

function spanOf(stretch: Stretch, positions: Positions, tokens: Tokens): Span {
  const first = positions.token[stretch.from] as number;
  const last = positions.token[stretch.to - 1] as number;
  return { start: tokens.start[first] as number, end: tokens.end[last] as number };
}

function meanOdds(runs: readonly LikelyRun[]): number {
  return runs.reduce((sum, { odds }) => sum + odds, 0) / runs.length;
}
