import { findTriggers, type Reading } from "../reading/reading.ts";
import { subjectOf } from "../reading/subject-of.ts";
import { objectAfter } from "../reading/treaty-for.ts";
import { clauseAt, hasTrigger, word } from "../symbols/clauses.ts";
import { isLegalEffect } from "./is-legal-effect.ts";

/** Whether leaving means leaving the treaty: not troops from a region, not people from a room. */
export function leavesTreaty(reading: Reading, at: number): boolean {
  const symbol = reading.symbols[at];
  if (symbol?.kind !== "word") return false;
  if (symbol.lower === "left" && word(reading.symbols[at + 1]) === "to") return false;
  if (symbol.lower === "left" && isWhatRemains(reading, at)) return false;
  if (isAbsence(reading, at)) return false;
  if (
    [1, 2, 3].some(
      (step) =>
        hasTrigger(reading.symbols[at + step], "ratify") &&
        !["before", "after"].includes(word(reading.symbols[at + step - 1]) ?? ""),
    )
  )
    return false;
  const object = objectAfter(reading, at);
  // "no longer bound by it"
  const by = word(reading.symbols[at + symbol.triggerLength]) === "by";
  if (by && word(reading.symbols[at + symbol.triggerLength + 1]) === "it" && reading.context.treaty !== null)
    return true;
  if (object === "treaty") return true;
  const clause = clauseAt(reading.clauses, at);
  const named = reading.symbols.slice(clause.from, clause.to).some((part) => part.kind === "treaty");
  const clear =
    /^(withdraw|withdrew|withdrawn|withdraws|withdrawing|withdrawal|exit|pullout|denounce|denunciation|exited|exits|quit|quits)/.test(
      symbol.lower,
    );
  // "no longer bound", "ceased to be a party", "will leave with effect from"
  const legal =
    symbol.triggerLength > 2 || findTriggers(reading, "effect").some((index) => isLegalEffect(reading, index));
  if (object === "none" && /^(leaves?|left|leaving)$/.test(symbol.lower) && goesWithOthers(reading, at)) return true;
  // "adopted legislation to leave", "passed a law on leaving"
  if (object === "none" && reading.context.implied && /^leav(?:e|ing)$/.test(symbol.lower))
    if (findTriggers(reading, "law").some((index) => index < at) && findTriggers(reading, "vote").length > 0)
      return true;
  if (object === "none") return clear || named || (legal && reading.context.implied);
  // "the withdrawal process", "its exit decision"
  const next = word(reading.symbols[at + symbol.triggerLength]) ?? "";
  const noun = [
    "process",
    "procedure",
    "decision",
    "law",
    "bill",
    "act",
    "notification",
    "notice",
    "period",
    "instrument",
    "announcement",
    "plan",
    "plans",
    "move",
    "proposal",
    "request",
    "effort",
  ];
  return noun.includes(next) && (named || reading.context.implied);
}

/** "X leaves in December", "Y left at the same moment": States alone, in a text that has told of others' leaving. */
function goesWithOthers(reading: Reading, at: number): boolean {
  const subject = subjectOf(reading, at, []);
  const next = reading.symbols[at + 1];
  const finite = /^(?:leaves|left)$/.test(word(reading.symbols[at]) ?? "");
  const alone = next === undefined || next.kind !== "word" || ["in", "on", "at"].includes(next.lower);
  // "would leave, too", "would prepare to leave as well"
  const ends = (finite && alone) || ["as", "too", "also", "together", "alongside", "along"].includes(word(next) ?? "");
  return ends && reading.context.implied && reading.context.leaving.length > 0 && subject?.institution === null;
}

/** "mines left", "has no stockpiles left": what there still is. */
function isWhatRemains({ symbols }: Reading, at: number): boolean {
  const before = [1, 2, 3].map((back) => word(symbols[at - back]) ?? "");
  return /^(?:mines|landmines|stocks?|stockpiles?)$/.test(before[0] ?? "") || before.includes("no");
}

/** "five days' leave", "is on leave", "sick leave", "two days of leave" */
export function isAbsence({ symbols }: Reading, at: number): boolean {
  if (word(symbols[at]) !== "leave") return false;
  const before = symbols[at - 1]?.kind === "mark" ? symbols[at - 2] : symbols[at - 1];
  return ABSENCES.has(word(before) ?? "");
}

const ABSENCES = new Set(
  "day days week weeks month months on of sick paid unpaid annual maternity parental home shore".split(" "),
);
