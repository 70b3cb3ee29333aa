import type { Entry } from "../../model/entry.ts";
import type { PropositionContent } from "../../model/proposition.ts";
import { agrees, conflicts, type Decision, type Grounds, undecidable } from "../decision.ts";
import type { Question } from "../question.ts";

type Stockpile = Extract<PropositionContent, { kind: "stockpile-quantity" }>;

/** How far a reported stock and a recorded one may lie apart and be the same: press reports round to the next hundred thousand. */
const SAME_SHARE = 0.06;
/** A count of one year says little of the stock of another. */
const SAME_YEARS = 1;

/** A stock against the counts that the register holds: what was there at first, what was destroyed, what was left. */
export function checkStockpile(question: Question, content: Stockpile): Decision {
  const entries = question
    .entries(content.state, "stockpile-report", "deadline-missed", "duty-completed", "observation")
    .filter((entry) => entry.quantity !== null && entry.quantity.value >= 100);
  const inherited = entries.filter((entry) => /inherit|initial|declared/i.test(entry.quantity?.of ?? ""));
  const left = entries.filter((entry) => /left|remain/i.test(entry.quantity?.of ?? ""));
  const destroyed = entries.filter((entry) => /destroy/i.test(entry.quantity?.of ?? ""));
  if (content.state === null) return decideNameless(question, content, inherited, left);
  switch (content.of) {
    case "inherited":
      return compareWith(question, content, inherited, "inherited");
    case "destroyed":
      return compareWith(question, content, destroyed, "destroyed");
    case "held":
    case "remaining":
      return decideLeft(question, content, inherited, left);
  }
}

function compareWith(_question: Question, content: Stockpile, entries: readonly Entry[], what: string): Decision {
  const grounds: Grounds = { entries };
  if (entries.length === 0)
    return undecidable(`The register holds no number of what was ${what}.`, `the number ${what}`, true, grounds);
  const reason = `The register records ${entries.map(quantityOf).join("; ")}.`;
  return entries.some((entry) => same(content, entry))
    ? agrees(reason, grounds)
    : undecidable(
        `${reason} Sources count differently.`,
        `a count that tells which number of what was ${what} holds`,
        true,
        grounds,
      );
}

function decideLeft(
  question: Question,
  content: Stockpile,
  inherited: readonly Entry[],
  left: readonly Entry[],
): Decision {
  const current = left.filter((entry) => nearInTime(question, content, entry));
  const used = [...current, ...inherited];
  const grounds: Grounds = { entries: used, rule: ruleOf(question) };
  if (current.length === 0)
    return undecidable("The register holds no count of the stock near that day.", "the stock on that day", true, {
      entries: [...left, ...inherited],
    });
  const reason = `The register records ${used.map(quantityOf).join("; ")}.`;
  if (current.some((entry) => same(content, entry))) return agrees(reason, grounds);
  const total = inherited.some((entry) => same(content, entry));
  const apart = current.every((entry) => ratio(content.quantity, entry.quantity?.value ?? 0) > 1.25);
  if (total)
    return conflicts(`${reason} The number is that of the stock at first, not of what is left.`, {
      ...grounds,
      shade: "imprecise",
    });
  return apart && content.comparison !== "at-least" && content.comparison !== "more-than"
    ? conflicts(reason, grounds)
    : undecidable(reason, "the exact stock on that day", true, grounds);
}

/** No State is named: decided only when the number is the first stock of one State alone, and no State's remainder. */
function decideNameless(
  question: Question,
  content: Stockpile,
  inherited: readonly Entry[],
  left: readonly Entry[],
): Decision {
  const owners = inherited.filter((entry) => same(content, entry));
  const [owner] = owners;
  const states = new Set(owners.flatMap((entry) => entry.states));
  if (owner === undefined || states.size !== 1 || content.of === "inherited" || content.of === "destroyed")
    return undecidable("The words do not say whose stock is meant.", "the State meant", false, { entries: inherited });
  const own = left.filter((entry) => entry.states.some((state) => states.has(state)));
  return decideLeft(question, content, owners, own);
}

function ruleOf(question: Question): NonNullable<Grounds["rule"]> {
  const rules = question.treaty.rules.deadlines.filter(
    (rule) => rule.duty === "stockpile-destruction" || rule.duty === "initial-report",
  );
  return rules.map((rule) => ({ treaty: question.treaty.id, provision: rule.provision }));
}

function quantityOf(entry: Entry): string {
  return `${entry.quantity?.value.toLocaleString("en-US")} ${entry.quantity?.of}`;
}

function same(content: Stockpile, entry: Entry): boolean {
  const value = entry.quantity?.value ?? 0;
  if (content.comparison === "more-than" || content.comparison === "at-least")
    return value >= content.quantity && ratio(value, content.quantity) < 1.25;
  if (content.comparison === "fewer-than" || content.comparison === "at-most")
    return value <= content.quantity && ratio(value, content.quantity) < 1.25;
  return Math.abs(value - content.quantity) <= value * SAME_SHARE;
}

function ratio(a: number, b: number): number {
  return Math.max(a, b) / Math.max(1, Math.min(a, b));
}

/** A count names its year in its words ("mines left (2024, about)"), else the entry's own day tells. */
function nearInTime(question: Question, content: Stockpile, entry: Entry): boolean {
  const year = Number(
    /\b(19|20)\d\d\b/.exec(entry.quantity?.of ?? "")?.[0] ??
      (entry.validFrom.kind === "day" ? entry.validFrom.day.slice(0, 4) : 0),
  );
  const asked =
    content.date?.kind === "year"
      ? content.date.year
      : content.date?.kind === "day"
        ? content.date.day
        : content.date?.kind === "month"
          ? content.date.month
          : question.on;
  return Math.abs(Number(asked.slice(0, 4)) - year) <= SAME_YEARS;
}
