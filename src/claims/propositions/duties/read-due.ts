import type { PartialDate } from "../../../model/civil-date.ts";
import type { Span } from "../../../model/span.ts";
import { findTriggers, type Reading } from "../reading/reading.ts";
import { resolveAt } from "../reading/reading-dates.ts";
import { word } from "../symbols/clauses.ts";

/** The day that the words give for a duty, near the word at `at` that says it is one. */
export function readDue(reading: Reading, at: number): { date: PartialDate; span: Span } | null {
  const deadline = findTriggers(reading, "oblige").find((index) =>
    ["deadline", "deadlines", "limit", "date"].includes(word(reading.symbols[index]) ?? ""),
  );
  for (let index = 0; index < reading.symbols.length; index++) {
    const hit = resolveAt(reading, index, "actual");
    if (hit === null) continue;
    const back = word(reading.symbols[index - 1]) === "in" && word(reading.symbols[index - 2]) === "back";
    // "In December, long after its deadline, X had ...": the day on which it is told
    const told =
      deadline !== undefined &&
      index < deadline &&
      ["after", "past"].includes(word(reading.symbols[deadline - 2]) ?? "");
    // "X, which had the same deadline, finished in 2011"
    const before = word(reading.symbols[index - 1]) ?? "";
    // "its deadline, last extended in 2023, expires in 2033"
    const done = [before, before === "to" ? "" : (word(reading.symbols[index - 2]) ?? "")].some((verb) =>
      PERFORMED.has(verb),
    );
    const near =
      !told &&
      !done &&
      deadline !== undefined &&
      isNear(index, deadline) &&
      hit.lead !== "since" &&
      hit.lead !== "from";
    const due = [1, 2].some((step) => word(reading.symbols[index - step]) === "due");
    const ended = ENDED.has(word(reading.symbols[index - 1]) ?? "");
    const led = due || ended || hit.lead === "by" || hit.lead === "before" || hit.lead === "until" || back;
    if ((led && index > at - 3) || led || near) return { date: hit.date, span: hit.span };
  }
  return null;
}

/** Behind the word for the time, or right before it ("its 2008 deadline"): a day further before is most often that on which it is told. */
function isNear(date: number, deadline: number): boolean {
  return date > deadline ? date - deadline <= BEHIND : deadline - date <= BEFORE;
}

const BEHIND = 12;
const BEFORE = 3;

/** "The period of X for the destruction ended on D" */
const ENDED = new Set("ended expired lapsed passed".split(" "));
const PERFORMED = new Set("finished completed met fulfilled done complied extended granted prolonged".split(" "));
