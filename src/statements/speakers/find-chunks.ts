import { STATE_NAME, type Token } from "../../text/tokens.ts";

/** Tokens `[from, to)` of a noun phrase that names somebody. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** it opens its sentence as the likely subject */
  readonly opening: boolean;
  /** it stands in front of the subject: "In Oslo, …", "Speaking for Norway, …" */
  readonly fronted: boolean;
  /** it is where something is: "in North Example" */
  readonly place: boolean;
}

const LONGEST = 16;
/** "Anna's plan …": the plan is the subject. */
const POSSESSIVE = /^['’]s?$/u;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|i)$/;

/** Noun phrases with a capitalised word, in order, with "of" and "from" phrases and a bracketed short form. */
export function findChunks(text: string, tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let sentenceStart = true;
  let verbSeen = false;
  let front = tokens[0]?.pos === "ADP" || tokens[0]?.pos === "SCONJ";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^[.!?;:]$/.test(token.text) || (at > 0 && isApart(text, tokens[at - 1], token))) {
      sentenceStart = true;
      verbSeen = false;
      const opener = /^[.!?;:]$/.test(token.text) ? tokens[at + 1] : token;
      front =
        opener !== undefined && (opener.pos === "ADP" || opener.pos === "SCONJ" || /^speaking$/.test(opener.lower));
    }
    if (front && token.text === ",") {
      sentenceStart = true;
      verbSeen = false;
      front = false;
    }
    if (token.pos === "VERB" || token.pos === "AUX") verbSeen = true;
    if (!startsPhrase(token)) continue;
    const to = findEnd(text, tokens, at);
    const named = tokens
      .slice(at, to)
      .some(
        (each) => /^\p{Lu}/u.test(each.text) && each.pos !== "DET" && each.pos !== "PRON" && !CALENDAR.test(each.lower),
      );
    // "The agencies …" at the start of a sentence: a pronoun may look back to it
    const pointing = sentenceStart && !verbSeen && /^(?:the|both|these|those)$/.test(token.lower) && to - at <= 4;
    if (named || pointing)
      chunks.push({
        from: at,
        to,
        opening: sentenceStart && !verbSeen && !front && !POSSESSIVE.test(tokens[to]?.text ?? ""),
        fronted: front,
        place: /^(?:in|at|near|across|around|outside)$/.test(tokens[at - 1]?.lower ?? ""),
      });
    // "its spokesman in North Example": the subject has no name
    if (named || tokens[to]?.pos === "ADP") sentenceStart = false;
    at = Math.max(at, to - 1);
  }
  return chunks;
}

function startsPhrase(token: Token): boolean {
  return (
    token.pos === "DET" || token.pos === "ADJ" || token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "X"
  );
}

/** A line break, or more than one blank: the words do not belong to one phrase. */
function isApart(text: string, before: Token | undefined, after: Token): boolean {
  const gap = text.slice(before?.end ?? 0, after.start);
  return gap.length > 1 || gap === "\n";
}

function findEnd(text: string, tokens: readonly Token[], start: number): number {
  let to = start;
  for (let at = start; at < tokens.length && at - start < LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > start && isApart(text, tokens[at - 1], token)) break;
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "X") to = at + 1;
    else if (/^['’]s?$/u.test(token.text) || token.text === "-" || token.text === "&") continue;
    else if (token.pos === "DET" && at > start && tokens[at - 1]?.pos !== "ADP") break;
    else if (token.pos === "ADJ" || token.pos === "DET" || token.pos === "NUM") continue;
    else if (to > start && /^(?:of|from|for)$/.test(token.lower)) continue;
    // "the presidential office in Oslo"
    else if (to > start && token.lower === "in" && tokens[at + 1]?.lower === STATE_NAME) continue;
    else break;
  }
  return Math.max(to, start + 1);
}
