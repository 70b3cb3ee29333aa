import type { Token } from "../../text/tokens.ts";
import type { Reading } from "../reader/reading.ts";

/** Opens a clause of its own, in which a verb may follow. */
const OPENER = /^(?:that|which|who|whom|whose|what|whether|if|how|why|when|where|as|because|and|or|but)$/;

/** Readings without those in which nobody says anything: {@link isDeed}, {@link isParticipleOfSubject}, {@link isBareSubject}. */
export function leaveOutUnsaid(tokens: readonly Token[], readings: readonly Reading[]): Reading[] {
  const at = new Map(tokens.map(({ start }, index) => [start, index]));
  return readings.filter(({ source, cue, content }) => {
    const [who, verb, words] = [source[0], cue[0], content[0]];
    if (verb === undefined || words === undefined || cue.length > 1) return true;
    const [first, next] = [at.get(verb.start), at.get(words.start)];
    if (first === undefined || next === undefined) return true;
    if (isDeed(tokens, first, next, who !== undefined)) return false;
    if (words.start < verb.start)
      return who !== undefined || content.length > 1 || !isBareSubject(tokens.slice(next, first), tokens[first]);
    return who === undefined || who.end > verb.start || !isParticipleOfSubject(tokens, first, next);
  });
}

/** What is called or recalled without a word about it. */
const CALLED =
  /^(?:elections?|referendum|polls?|vote|strikes?|meetings?|sessions?|conference|summit|ambassadors?|envoys?)$/;
/** What States sign. */
const SIGNED = /^(?:agreements?|treaty|treaties|conventions?|memorandum|deals?|accords?|protocols?|pacts?|contracts?)$/;
/** What words stand in, which is posted, seen or carried without being said by whoever does so. */
const TEXTS = /^(?:statement|message|report|note|letter|document|decree|post|video)s?$/;

/**
 * "called an election", "recalled its ambassador", "signed an agreement", "asked not to be named", "in a statement posted on its website",
 * "the deal, known as …": verbs that report at other times.
 */
function isDeed(tokens: readonly Token[], cue: number, content: number, hasSource: boolean): boolean {
  const verb = tokens[cue];
  if (verb === undefined) return false;
  const after = tokens.slice(cue + 1, cue + 4).map(({ lower }) => lower);
  if (verb.lemma === "ask" && after.join(" ") === "not to be") return true;
  const words = tokens.slice(content, content + 6);
  if (words.some(({ text }) => /^["“]$/.test(text))) return false;
  if (/^(?:re)?call$/.test(verb.lemma))
    return content > cue && words.slice(0, 4).some(({ lower }) => CALLED.test(lower));
  if (verb.lower === "known") return !hasSource;
  if (verb.lemma === "sign") return content > cue && words.slice(0, 4).some(({ lower }) => SIGNED.test(lower));
  return (
    TEXTS.test(tokens[cue - 1]?.lower ?? "") && /^(?:posted|published|issued|released|carried|seen)$/.test(verb.lower)
  );
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
