import { NEGATORS } from "../../data/negators.ts";
import { stemSet } from "../../stems.ts";
import { CARRYING_VERBS, OPENING_VERBS, PLANNING_VERBS, WEIGHING_VERBS } from "../data/headline-words.ts";
import { IRREGULAR_PARTICIPLES, STEM_ALIKES } from "../data/strength-words.ts";
import { isPastForm } from "../strength/firmness.ts";
import type { UnitSide } from "../unit-pair.ts";

/** How far a deed has come where a text tells of it. */
export const STAGE = { open: 0, planned: 1, coming: 2, present: 3, done: 4 } as const;

/** A word for a deed with its stage. */
export interface StagedDeed {
  readonly index: number;
  readonly stem: string;
  readonly stage: number;
  /** told by a noun, the object of a verb */
  readonly noun: boolean;
}

const OPENING = stemSet(OPENING_VERBS);
const PLANNING = stemSet(PLANNING_VERBS);
const CARRYING = stemSet(CARRYING_VERBS);
const WEIGHING = stemSet(WEIGHING_VERBS);
const ALIKES: ReadonlySet<string> = new Set(STEM_ALIKES);
const PARTICIPLES: ReadonlySet<string> = new Set(IRREGULAR_PARTICIPLES);
const MODAL = /^(?:may|might|could|can|would|should|must)$/;
const FUTURE = /^(?:will|shall|won't)$/;
const HAVE = /^(?:has|have|had|having)$/;
const DETERMINER = /^(?:a|an|the|this|that|its|his|her|their|of|in|for|on|with|by|no|new)$/;
/** Plurals that are no verbs: "findings", "actions". */
const NOUN = /(?:ists|ings|tions|ments|ities)$/;
const BETWEEN =
  /^(?:not|also|now|already|soon|again|then|never|once|finally|yet|officially|formally|jointly|only|still|just)$|ly$/;
/** Words before a noun among which stands the verb that it is the object of. */
const OBJECT = 5;
/** Words before "to" among which stands what governs it. */
const REACH = 5;

/** Every word of a side that may be a verb, with how far its deed has come; words whose form does not tell are left out. */
export function readStages(side: UnitSide): StagedDeed[] {
  return side.words.flatMap(({ content, name, quoted, stem, word }, index): StagedDeed[] => {
    if (!content || name || quoted || NOUN.test(word)) return [];
    const stage = stageAt(side, index);
    const told = stage ?? stageOfNoun(side, index);
    return told === null ? [] : [{ index, stem, stage: told, noun: stage === null }];
  });
}

function stageAt(side: UnitSide, index: number): number | null {
  const { words } = side;
  const { word = "", stem = "" } = words[index] ?? {};
  let at = index - 1;
  while (at >= 0 && BETWEEN.test(words[at]?.word ?? "")) at--;
  if (words.slice(at + 1, index).some(({ word: other }) => NEGATORS.has(other))) return null;
  const isGerund = /ing$/.test(word);
  // "cut", "set": past, present and noun in one
  const participle = (isPastForm(word) && word !== stem) || PARTICIPLES.has(word);
  // "has been laid", "will be laid", "to be laid"
  const passive = participle && /^(?:be|been|being)$/.test(words[at]?.word ?? "");
  if (passive) at--;
  const before = words[at]?.word ?? "";
  if (MODAL.test(before)) return STAGE.open;
  if (FUTURE.test(before)) return STAGE.coming;
  if (before === "to" && !isGerund) return /[^s]s$/.test(word) ? null : governorOf(side, at);
  // "recommended that the age be lowered"
  if (passive && words[index - 1]?.word === "be") return STAGE.open;
  if (HAVE.test(before)) return isPast(participle || stem === word, words[at - 1]?.word ?? "");
  if (isGerund && before === "to") at--;
  if (isGerund)
    return OPENING.has(words[at]?.stem ?? "") ? STAGE.open : PLANNING.has(words[at]?.stem ?? "") ? STAGE.planned : null;
  if (DETERMINER.test(before)) return null;
  if (participle) return STAGE.done;
  return /[^s]s$/.test(word) && !/(?:ous|ness|ics)$/.test(word) ? STAGE.present : null;
}

/** The stage of a deed that a noun tells, by the verb it is the object of: "weighs a ban", "signed a contract"; null for any other word. */
function stageOfNoun(side: UnitSide, index: number): number | null {
  const { words, text } = side;
  if (/(?:ed|ing)$/.test(words[index]?.word ?? "")) return null;
  for (let at = index - 1, steps = 0; at >= 0 && steps < OBJECT; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (word === undefined || next === undefined || /[,;:.“”"]/u.test(text.text.slice(word.end, next.start)))
      return null;
    if (WEIGHING.has(word.stem)) return STAGE.open;
    if (PLANNING.has(word.stem) && !ALIKES.has(word.word)) return STAGE.planned;
    const stage = word.content && !word.name ? stageAt(side, at) : null;
    if (CARRYING.has(word.stem)) return stage;
    // "seeks talks on a ban": what looks like the present may be a plural
    if (stage !== null && stage !== STAGE.present) return null;
    if (word.state === null || word.state !== next.state) steps++;
  }
  return null;
}

/** "has laid" is done, "may have laid" open, "claims to have laid" neither. */
function isPast(participle: boolean, before: string): number | null {
  if (MODAL.test(before)) return STAGE.open;
  return participle && before !== "to" ? STAGE.done : null;
}

/** The stage that what stands before "to" gives the verb behind it: "plans to buy", "asked a court to order"; null for any other word. */
function governorOf({ words, text }: UnitSide, to: number): number | null {
  for (let at = to - 1, steps = 0; at >= 0 && steps < REACH; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (word?.state === null || word?.state !== next?.state) steps++;
    if (word === undefined || next === undefined || /[,;:.“”"]/u.test(text.text.slice(word.end, next.start)))
      return null;
    if (word.word === "whether" || OPENING.has(word.stem)) return STAGE.open;
    if (PLANNING.has(word.stem) && !ALIKES.has(word.word)) return STAGE.planned;
    // Another verb stands between.
    if (isPastForm(word.word)) return null;
  }
  return null;
}
