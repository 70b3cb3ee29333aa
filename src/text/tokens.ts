import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction, type WinkMethods, type PartOfSpeech as WinkPartOfSpeech } from "wink-nlp";
import type { Span } from "../model/span.ts";
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

/** A name of a State in a text, as the gazetteer finds it. */
export interface StateName {
  readonly span: Span;
  readonly kind: "name" | "capital" | "metonym" | "demonym";
}

/** What every State's name, capital or metonym reads as in {@link Token.lower}: rules see the class, never the State. */
export const STATE_NAME = "ruritania";

/** Longest run handed to the tagger at once: its arrays are sized for articles, and a text of one line may be a megabyte. */
const LONGEST_RUN = 8192;

/**
 * Longest run without white space handed over whole: its patterns take time that grows with the square of such a run ("'''") or its
 * cube (":// ://" without the blank: 37 s for 8,000 characters). No word is so long, and few addresses are.
 */
const LONGEST_WORD = 512;

/** Most blanks looked over for the next token. */
const WIDEST_GAP = 512;

let loaded: WinkMethods | null = null;

/**
 * English tokens of a text with their exact characters, part of speech and lemma, in order.
 *
 * A name of a State is one token, however many words it has, and the tagger is shown one made-up country in its place: what is read does not
 * depend on which State is named. The language model is set up on the first call (about 0.2 s) and kept. Linear in the length of the text.
 *
 * @param names - names of States in the text, in order, none overlapping another
 */
export function readTokens(text: string, names: readonly StateName[] = []): Token[] {
  loaded ??= winkNLP(model, ["pos"]);
  const masked = maskNames(plainLetters(text), names);
  const tokens: Token[] = [];
  for (const { start, end } of findRuns(masked.text)) readRun(loaded, masked, start, end, text, tokens);
  return tokens;
}

/** Letters of European languages and of Vietnamese beyond Latin-1, at which the model would cut a word ("Hod|ž|i|ć"). */
const FAR_LETTER = /[\u0100-\u024f\u1e00-\u1eff]/g;
/** Those whose plain letter is no part of them. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: "d",
  Đ: "D",
  ł: "l",
  Ł: "L",
  ı: "i",
  ħ: "h",
  Ħ: "H",
  ŋ: "n",
  œ: "o",
  Œ: "O",
  ŧ: "t",
  Ŧ: "T",
};

/** The text, character for character, with the plain letter of each that the model does not know. */
function plainLetters(text: string): string {
  return text.replace(FAR_LETTER, (letter) => PLAIN[letter] ?? letter.normalize("NFD").charAt(0));
}

/** The text with stand-ins for names, and where each stand-in lies. */
interface Masked {
  readonly text: string;
  readonly standIns: readonly { readonly start: number; readonly end: number; readonly original: Span }[];
}

function maskNames(text: string, names: readonly StateName[]): Masked {
  const pieces: string[] = [];
  const standIns: Masked["standIns"][number][] = [];
  let copied = 0;
  let length = 0;
  for (const { span, kind } of names) {
    if (span.start < copied) continue;
    const before = text.slice(copied, span.start);
    const standIn = kind !== "demonym" ? "Ruritania" : text.charAt(span.end - 1) === "s" ? "Ruritanians" : "Ruritanian";
    pieces.push(before, standIn);
    length += before.length;
    standIns.push({ start: length, end: length + standIn.length, original: span });
    length += standIn.length;
    copied = span.end;
  }
  return standIns.length === 0 ? { text, standIns } : { text: pieces.join("") + text.slice(copied), standIns };
}

function readRun(
  nlp: WinkMethods,
  masked: Masked,
  start: number,
  end: number,
  original: string,
  tokens: Token[],
): void {
  const { its } = nlp;
  const read = nlp.readDoc(masked.text.slice(start, end)).tokens();
  const values = read.out(its.value);
  const tags = read.out(its.pos as ItsFunction<PartOfSpeech>);
  // its type leaves out that `out` passes the model's add-ons on
  const lemmas = read.out(its.lemma as unknown as ItsFunction<string>);
  let cursor = start;
  let next = firstStandIn(masked.standIns, start);
  let shift = next === 0 ? 0 : shiftAfter(masked.standIns[next - 1]);
  for (const [index, value] of values.entries()) {
    const near = masked.text.slice(cursor, Math.min(end, cursor + value.length + WIDEST_GAP)).indexOf(value);
    const at = near < 0 ? -1 : cursor + near;
    // The model may normalise a character it does not know; such a token has no characters of ours and is left out.
    if (at < 0) continue;
    cursor = at + value.length;
    const standIn = masked.standIns[next];
    const lower = value.toLowerCase();
    const rest = { lower, pos: (tags[index] ?? "X") as PartOfSpeech, lemma: (lemmas[index] ?? lower).toLowerCase() };
    if (standIn !== undefined && at >= standIn.start) {
      const span = standIn.original;
      tokens.push({ start: span.start, end: span.end, text: original.slice(span.start, span.end), ...rest });
      shift = shiftAfter(standIn);
      cursor = Math.max(cursor, standIn.end);
      next++;
    } else {
      const written = original.slice(at + shift, cursor + shift);
      const own = written === value ? rest : { ...rest, lower: written.toLowerCase() };
      tokens.push({ start: at + shift, end: cursor + shift, text: written, ...own });
    }
  }
}

/** What to add to a masked offset behind a stand-in for one of the text. */
function shiftAfter(standIn: Masked["standIns"][number] | undefined): number {
  return standIn === undefined ? 0 : standIn.original.end - standIn.end;
}

function firstStandIn(standIns: Masked["standIns"], start: number): number {
  let low = 0;
  let high = standIns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((standIns[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lines; those over {@link LONGEST_RUN} cut after sentences, and sentences over it, or with a word over {@link LONGEST_WORD}, cut hard. */
function findRuns(text: string): { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const sentence of findSentences(text)) {
    const last = runs.at(-1);
    const sameLine = last !== undefined && !text.slice(last.end, sentence.start).includes("\n");
    const cuts = findHardCuts(text, sentence);
    if (last !== undefined && sameLine && cuts.length === 0 && sentence.end - last.start <= LONGEST_RUN) {
      last.end = sentence.end;
      continue;
    }
    let { start } = sentence;
    for (const end of [...cuts, sentence.end]) {
      runs.push({ start, end });
      start = end;
    }
  }
  return runs;
}

/** Where a sentence is cut so that no piece and no word of it is too long; never within a character. */
function findHardCuts(text: string, { start, end }: Span): number[] {
  const cuts: number[] = [];
  let piece = start;
  let word = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isBlank(code)) word = at + 1;
    else if ((at - word >= LONGEST_WORD || at - piece >= LONGEST_RUN) && !(code >= 0xdc00 && code < 0xe000)) {
      cuts.push(at);
      piece = at;
      word = at;
    }
  }
  return cuts;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
}
