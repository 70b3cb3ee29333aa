import { modalityAt } from "../reading/modality.ts";
import { type Draft, findTriggers, type Reading, spanOf } from "../reading/reading.ts";
import { speaksGenerally } from "../reading/speaks-generally.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { treatyFor } from "../reading/treaty-for.ts";
import { hasTrigger, phraseAt, word } from "../symbols/clauses.ts";
import { draftDeposit } from "./draft-deposit.ts";
import { isGoverned, isNotice } from "./find-step.ts";

/**
 * "formally notified the United Nations; effect six months later": a notice whose effect waits is one of leaving, and so is that of a
 * State whose leaving was told before.
 */
export function readNoticeOnly(reading: Reading): Draft[] {
  const at = findTriggers(reading, "deposit").find((index) => isNotice(reading, index) && !isGoverned(reading, index));
  const parts = reading.symbols;
  const later = parts.some(
    (part, index) => part.kind === "number" && /^(months?|days|years?)$/.test(word(parts[index + 1]) ?? ""),
  );
  const other = parts.some((part) => hasTrigger(part, "ratify", "accede", "sign", "succeed", "suspend", "extension"));
  if (at === undefined || other || isOwed(reading, at) || speaksGenerally(reading)) return [];
  // A notice of who is leaving goes to the depositary, whether that is said or not
  const named = parts.some((part) => part.kind === "word" && NOTICES.has(part.lower));
  const idiom =
    reading.context.implied && at !== undefined && /^(?:serve|gave|give)\w* (?:\w+ )?notice$/.test(phraseAt(parts, at));
  const toldBefore = (named && reading.context.leaving.length > 0) || idiom;
  if (!toldBefore && !parts.some((part) => hasTrigger(part, "depositary"))) return [];
  const treaty = treatyFor(reading, at);
  const subject = subjectOf(reading, at);
  if (treaty === null || subject === null || modalityAt(reading, at) !== "actual") return [];
  const own = named && parts.some((part, index) => word(part) === "own" && index > at);
  const draft = draftDeposit(reading, at, subject.states, treaty.treaty, "withdrawal-notice");
  const leaves = subject.states.every((state) => reading.context.leaving.includes(state));
  if (!later && !own && !idiom && !leaves && !(draft.negated && named)) return [];
  return [{ ...draft, fields: { ...draft.fields, states: [spanOf(reading, subject.at, subject.at)] } }];
}

const NOTICES = new Set("notice notices notification papers".split(" "));

/** "must notify", "has to inform": a duty to tell is no notice. */
export function isOwed({ symbols }: Reading, at: number): boolean {
  const before = [1, 2, 3, 4].map((back) => word(symbols[at - back]) ?? "");
  return before.slice(0, 3).some((lower) => MUST.has(lower)) || OWED.test(before.join(" "));
}

const MUST = new Set("must should shall".split(" "));
/** "has to", "has first to be", read from the verb backwards. */
const OWED = /^(?:be )?to (?:(?!yet)\w+ )?(?:has|have|had|needs?|ought|is|are|required|obliged|supposed|bound) ?/;
