import { hasTrigger, word } from "../clauses.ts";
import {
  clauseSpan,
  type Draft,
  findTriggers,
  isNegated,
  modalityAt,
  type Reading,
  spanOf,
  subjectOf,
  treatyFor,
} from "../reading.ts";
import { isGoverned, isNotice } from "./find-step.ts";
import { stepDate } from "./find-step-date.ts";
import { speaksGenerally } from "./speaks-generally.ts";

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
  const toldBefore = named && reading.context.leaving.length > 0;
  if (!toldBefore && !parts.some((part) => hasTrigger(part, "depositary"))) return [];
  const treaty = treatyFor(reading, at);
  const subject = subjectOf(reading, at);
  if (treaty === null || subject === null || modalityAt(reading, at) !== "actual") return [];
  const own = named && parts.some((part, index) => word(part) === "own" && index > at);
  if (!later && !own && !subject.states.every((state) => reading.context.leaving.includes(state))) return [];
  const date = stepDate(reading, at, at, "actual");
  return [
    {
      content: {
        kind: "withdrawal-step",
        states: [...subject.states],
        step: "deposited",
        date: date?.date ?? null,
        votes: null,
        rank: null,
      },
      treaty: treaty.treaty,
      negated: isNegated(reading, at),
      modality: "actual",
      at: parts[at]?.start ?? 0,
      span: clauseSpan(reading, at),
      fields: { step: [spanOf(reading, at, at)], states: [spanOf(reading, subject.at, subject.at)] },
      about: null,
      reader: "withdrawal-notice",
    },
  ];
}

const NOTICES = new Set("notice notices notification papers".split(" "));

/** "must notify", "has to inform": a duty to tell is no notice. */
function isOwed({ symbols }: Reading, at: number): boolean {
  const before = [1, 2, 3].map((back) => word(symbols[at - back]) ?? "");
  return before.includes("must") || before.includes("should") || /^to (has|have|had|needs)/.test(before.join(" "));
}
