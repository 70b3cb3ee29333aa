import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods, type PartOfSpeech as WinkPartOfSpeech } from "wink-nlp";
import { findSentences } from "./sentences.ts";

/** Universal part-of-speech tags as wink-nlp gives them. */
export type PartOfSpeech = WinkPartOfSpeech;

/** A word, number or punctuation mark; offsets are UTF-16 code units of the text that was read. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** dictionary form in lower case ("said" gives "say") */
  readonly lemma: string;
}

/** Longest run handed to the tagger at once: its arrays are sized for articles, and a text of one line may be a megabyte. */
const LONGEST_RUN = 8192;

let loaded: WinkMethods | null = null;

/**
 * English tokens of a text with their exact characters, part of speech and lemma, in order.
 *
 * The language model is set up on the first call (about 0.2 s) and kept. Linear in the length of the text.
 */
export function readTokens(text: string): Token[] {
  loaded ??= winkNLP(model, ["pos"]);
  const tokens: Token[] = [];
  for (const { start, end } of findRuns(text)) readRun(loaded, text, start, end, tokens);
  return tokens;
}

function readRun(nlp: WinkMethods, text: string, start: number, end: number, tokens: Token[]): void {
  const { its } = nlp;
  const read = nlp.readDoc(text.slice(start, end)).tokens();
  const values = read.out(its.value);
  const tags = read.out(its.pos as ItsFunction<PartOfSpeech>);
  // its type leaves out that `out` passes the model's add-ons on
  const lemmas = read.out(its.lemma as unknown as ItsFunction<string>);
  let cursor = start;
  for (const [index, value] of values.entries()) {
    const at = text.indexOf(value, cursor);
    // The model may normalise a character it does not know; such a token has no characters of ours and is left out.
    if (at < 0 || at >= end) continue;
    cursor = at + value.length;
    const lower = value.toLowerCase();
    tokens.push({
      start: at,
      end: cursor,
      text: value,
      lower,
      pos: (tags[index] ?? "X") as PartOfSpeech,
      lemma: (lemmas[index] ?? lower).toLowerCase(),
    });
  }
}

/** Lines, those over {@link LONGEST_RUN} cut after sentences, and sentences over it cut hard. */
function findRuns(text: string): { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const sentence of findSentences(text)) {
    const last = runs.at(-1);
    const sameLine = last !== undefined && !text.slice(last.end, sentence.start).includes("\n");
    if (last !== undefined && sameLine && sentence.end - last.start <= LONGEST_RUN) {
      last.end = sentence.end;
      continue;
    }
    for (let start = sentence.start; start < sentence.end; start += LONGEST_RUN)
      runs.push({ start, end: Math.min(sentence.end, start + LONGEST_RUN) });
  }
  return runs;
}
