import type { DriftWord } from "../texts/read-text.ts";
import { sentenceAt, type UnitSide } from "../unit-pair.ts";

/** Most words of the house and of what stands between it and the pronoun. */
const LONGEST = 12;

/**
 * "In the ministry they said", "in Lima declared": the words for the house for whose people a pronoun stands, or nothing; none where it stands for others.
 *
 * @param offset - of the cue
 */
export function findHousedSpeaker(side: UnitSide, offset: number): readonly DriftWord[] {
  const { words, text } = side;
  const { start } = sentenceAt(side, offset);
  const inside = words.filter((word) => word.start >= start && word.start < offset);
  const end = inside.findIndex(({ word }) => word === "they");
  const before = end < 0 ? inside : inside.slice(0, end);
  const opening = before.findLastIndex(({ word }) => /^(?:in|at)$/.test(word));
  const house = before.slice(opening + 1);
  const last = house.at(-1);
  if (opening < 0 || house.length === 0 || house.length > LONGEST) return [];
  // Without a pronoun the verb follows the house.
  if (end < 0 && last?.name !== true) return [];
  const gap = text.text.slice(inside[opening]?.end ?? 0, end < 0 ? offset : (inside[end]?.start ?? 0));
  return /[.;:!?“”",]/.test(gap) || !house.some(({ content }) => content) ? [] : house;
}
