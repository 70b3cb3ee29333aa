import type { UnitSide } from "../unit-pair.ts";

/** Verbs that say little by themselves, and adverbs of pace: what stands behind them is what is denied. */
const LIGHT =
  /^(?:get|gets|got|getting|able|gradually|progressively|consistently|steadily|constantly|currently|presently|actively|successfully)$/;
/** Words before a verb with "to", and verbs before a noun, that say little by themselves. */
const BEFORE_VERB = /^(?:going|possible|due|expected|likely|ready|willing|supposed|set|bound|permitted|allowed)$/;
const LIGHT_VERB = /^(?:mak(?:e|es|ing)|made|giv(?:e|es|en|ing)|gave|tak(?:e|es|en|ing)|took|hav(?:e|ing)|put|puts)$/;
const ARTICLE = /^(?:an?|any|the|its|his|her|their|our|whatever)$/;

/** "get", "going to pay", "possible to pay"; "make a bid": what is denied stands behind. */
export function isLight(side: UnitSide, at: number): boolean {
  const { words } = side;
  const word = words[at]?.word ?? "";
  const next = words[at + 1]?.word ?? "";
  if (LIGHT.test(word)) return true;
  if (BEFORE_VERB.test(word)) return /^(?:to|that)$/.test(next);
  if (!LIGHT_VERB.test(word)) return false;
  const object = ARTICLE.test(next) ? at + 2 : at + 1;
  const { content = false, name = false, word: noun = "" } = words[object] ?? {};
  const between = side.text.text.slice(words[at]?.end ?? 0, words[object]?.start ?? 0);
  return content && !name && !/^\d/.test(noun) && !/[,;:.!?()—–]/.test(between);
}
