import type { Token } from "../../../text/tokens.ts";

/** Half-open token indexes. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const TIMES =
  /^(?:night|day|morning|evening|afternoon|week|weekend|month|year|spring|summer|autumn|winter|time|dawn|dusk|noon|midnight|hours?|days|weeks|months|years)$/;
/** Open a clause of time or reason: what stands before is no part of the phrase behind. */
const CLAUSE = /^(?:after|before|since|until|till|as|because|when|while|if|once|unless|although|though|whereas)$/;

/** The noun phrase that starts at `start`, with what "of", a participle with "by" or a relative clause joins to it. */
export function phraseFrom(tokens: readonly Token[], start: number): Range | null {
  const to = endOfNouns(tokens, start);
  if (to === null) return null;
  const next = tokens[to];
  // "observers from Peru" stand for it
  if (/^(?:from|in)$/.test(next?.lower ?? "") && tokens[to - 1]?.pos === "NOUN" && tokens[to + 1]?.pos === "PROPN")
    return { from: start, to: endOfNouns(tokens, to + 1) ?? to };
  if (next?.lower === "of") return { from: start, to: endOfNouns(tokens, to + 1) ?? to };
  if (/(?:ed|de)$/.test(next?.lower ?? "") && tokens[to + 1]?.lower === "by")
    return { from: start, to: endOfNouns(tokens, to + 2) ?? to };
  if (next?.lower === "that") {
    const relative = endOfNouns(tokens, to + 1);
    if (relative !== null && tokens[relative]?.pos === "VERB") return { from: start, to: relative + 1 };
  }
  return { from: start, to };
}

/** Behind the last noun of the run of nouns, adjectives and articles that starts here; null where it has no noun. */
export function endOfNouns(tokens: readonly Token[], start: number): number | null {
  let end: number | null = null;
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos)) end = at + 1;
    else if (end === null && token.pos === "VERB" && isAdjectival(tokens, at)) continue;
    else if (token.pos === "PRON" && at === start)
      return /^(?:its|his|her|their|our|my)$/.test(token.lower) ? endOfNouns(tokens, at + 1) : at + 1;
    else if (/^(?:'s|’s|'|’|-|"|“|”)$/.test(token.text)) continue;
    // An article or adjective behind a noun opens the next phrase.
    else if (
      !/^(?:DET|ADJ|NUM)$/.test(token.pos) ||
      (end !== null && !/^(?:'s|’s|'|’|-)$/.test(tokens[at - 1]?.text ?? ""))
    ) {
      // "the general", taken for an adjective
      if (end === null && isBareAdjective(tokens, at - 1)) return at;
      break;
    }
  }
  return end ?? (isBareAdjective(tokens, tokens.length - 1) && start < tokens.length ? tokens.length : null);
}

/** The noun phrase that ends at `last`, back over what prepositions and a relative clause joined to its head. */
export function phraseUpTo(tokens: readonly Token[], last: number): Range | null {
  let start = startOfNouns(tokens, last);
  if (start === null) return null;
  for (let steps = 0; steps < 3; steps++) {
    const before = tokens[start - 1];
    let at: number | null = null;
    if (CLAUSE.test(before?.lower ?? "")) break;
    if (before?.pos === "ADP") at = start - 2;
    else if (before?.pos === "VERB" || before?.pos === "ADV") at = start - 1;
    else break;
    if (at !== null && before?.pos !== "ADP") {
      at = relativeStart(tokens, at);
    } else if (at !== null && tokens[at]?.pos === "VERB") {
      at = relativeStart(tokens, at);
    }
    const earlier: number | null = at === null ? null : startOfNouns(tokens, at);
    if (earlier === null) break;
    start = earlier;
  }
  return { from: start, to: last + 1 };
}

/** The word before the relative pronoun of a clause whose verb stands at or just before `at`: "the accusations that Peru made". */
function relativeStart(tokens: readonly Token[], at: number): number | null {
  for (let back = at; back > 0 && at - back < 8; back--) {
    const token = tokens[back];
    if (/^(?:that|which|who)$/.test(token?.lower ?? "")) return back - 1;
    if (token === undefined || token.pos === "PUNCT" || token.pos === "SCONJ" || token.pos === "CCONJ") return null;
  }
  return null;
}

function startOfNouns(tokens: readonly Token[], last: number): number | null {
  let start: number | null = null;
  for (let at = last; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    // "On the stormy night Peruvian rockets hit …": the time is no part of the phrase.
    if (at < last && TIMES.test(token.lower)) break;
    if (/^(?:NOUN|PROPN)$/.test(token.pos) || (at === last && isBareAdjective(tokens, at))) start = at;
    else if (start !== null && token.pos === "VERB" && isAdjectival(tokens, at)) start = at;
    else if (token.pos === "PRON")
      return start ?? (at === last && !/^(?:that|which|who)$/.test(token.lower) ? at : null);
    else if (/^(?:DET|ADJ|NUM)$/.test(token.pos)) {
      if (start !== null) start = at;
      if (token.pos === "DET" && start !== null) break;
    } else if (!/^(?:'s|’s|'|’|-|"|“|”)$/.test(token.text)) break;
  }
  return start;
}

/** "the accused man": a participle inside a noun phrase. */
export function isAdjectival(tokens: readonly Token[], at: number): boolean {
  return (
    /(?:ed|ing|en)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:DET|ADJ|NUM)$/.test(tokens[at - 1]?.pos ?? "") &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "")
  );
}

/** An adjective behind an article that no noun follows stands for one. */
function isBareAdjective(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.pos === "ADJ" &&
    /^(?:the|a|an)$/.test(tokens[at - 1]?.lower ?? "") &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? "")
  );
}
