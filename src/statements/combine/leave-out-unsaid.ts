import type { Token } from "../../text/tokens.ts";
import type { Reading } from "../reader/reading.ts";

/** Opens a clause of its own, in which a verb may follow. */
const OPENER = /^(?:that|which|who|whom|whose|what|whether|if|how|why|when|where|as|because|and|or|but)$/;

/** Readings without those in which nobody says anything: {@link isParticipleOfSubject}, {@link isBareSubject}. */
export function leaveOutUnsaid(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const at = new Map(tokens.map(({ start }, index) => [start, index]));
  return readings.filter(({ source, cue, content }) => {
    const [who, verb, words] = [source[0], cue[0], content[0]];
    if (verb === undefined || words === undefined || cue.length > 1) return true;
    const [first, next] = [at.get(verb.start), at.get(words.start)];
    if (first === undefined || next === undefined) return true;
    if (words.start < verb.start)
      return who !== undefined || content.length > 1 || !isBareSubject(tokens.slice(next, first), tokens[first]);
    return who === undefined || who.end > verb.start || !isParticipleOfSubject(tokens, first, next);
  });
}

/** "a debate is expected in autumn": a thing that is expected, and no words about it. */
function isBareSubject(subject: readonly Token[], verb: Token | undefined): boolean {
  return verb?.pos === "AUX" && subject.every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP)$/.test(pos));
}

/**
 * "the State asked has 28 days", "a party asked for clarification must answer": nobody asks anything, for the sentence's verb comes
 * after.
 */
function isParticipleOfSubject(tokens: readonly Token[], cue: number, content: number): boolean {
  return (
    isParticiple(tokens.slice(cue, content)) && isGovernedBelow(tokens, content, tokens[content - 1]?.lower === "for")
  );
}

/** "asked", "asked for": one word that may be a participle, without an auxiliary or a hearer. */
function isParticiple([verb, preposition, more]: readonly Token[]): boolean {
  return (
    verb?.lower.endsWith("ed") === true &&
    (preposition === undefined || (preposition.lower === "for" && more === undefined))
  );
}

/** Whether the content begins with the verb that the phrase before it is the subject of, or holds it as its only verb. */
function isGovernedBelow(tokens: readonly Token[], start: number, nominal: boolean): boolean {
  for (let at = start; at < Math.min(tokens.length, start + 12); at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === "PUNCT" || OPENER.test(token.lower)) return false;
    if (token.pos === "AUX") return true;
    if (!nominal || token.pos === "VERB" || token.pos === "PART") return false;
  }
  return false;
}
