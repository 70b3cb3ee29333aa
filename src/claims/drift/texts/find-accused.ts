import type { Token } from "../../../text/tokens.ts";
import { stemSet, stemWord } from "../../stems.ts";
import { LIGHT_VERBS } from "../data/relation-words.ts";
import { findObjects, findSubject, isPassive } from "./find-arguments.ts";
import { isAdjectival, type Range } from "./read-phrases.ts";

const LIGHT_STEMS = stemSet(LIGHT_VERBS);
/** Words behind a verb or noun of accusing among which its "that" stands, and behind "that" among which the verb of what is said. */
const REACH = 3;
const CLAUSE = 14;

/** "charged that Y had lied", "the accusation that it was deceived by Y": who did what an accusation tells; null where no such clause follows. */
export function findAccused(tokens: readonly Token[], at: number): Range | null {
  const that = tokens.findIndex(({ lower }, index) => index > at && index <= at + REACH && lower === "that");
  // "accused Y that it had lied" names whom it accuses
  if (that < 0 || tokens.slice(at + 1, that).some(({ pos }) => /^(?:NOUN|PROPN|PRON)$/.test(pos))) return null;
  for (let verb = that + 1; verb < Math.min(tokens.length, that + CLAUSE); verb++) {
    if (tokens[verb]?.pos !== "VERB" || isAdjectival(tokens, verb)) continue;
    // "the complaint that Y lodged": whose it is
    if (LIGHT_STEMS.has(stemWord(tokens[verb]?.lower ?? ""))) return null;
    if (isPassive(tokens, verb)) return findObjects(tokens, verb).find(({ marker }) => marker === "by")?.range ?? null;
    const subject = findSubject(tokens, verb);
    const named = subject !== null && subject.from > that && tokens[subject.to - 1]?.pos !== "PRON";
    return named ? subject : null;
  }
  return null;
}

/** "holds Y responsible", "whom it holds to blame". */
export function holdsAtFault(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at + 1, at + FAULT)
    .some(
      ({ lower }, offset) =>
        /^(?:responsible|accountable|liable|culpable|guilty)$/.test(lower) ||
        (lower === "blame" && tokens[at + offset]?.lower === "to"),
    );
}

/** Words behind a verb among which stands that it holds somebody at fault. */
const FAULT = 8;

/** Whether "to court" stands at an index. */
export function isToCourt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "to" && tokens[at + 1]?.lower === "court";
}
