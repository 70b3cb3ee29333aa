import { daysOf, printPartialDate } from "../model/civil-date.ts";
import { PartialDate } from "../model/civil-date-schema.ts";
import type { PropositionContent, PropositionKind } from "../model/proposition.ts";
import { compareText } from "../text/compare-text.ts";
import { foldName } from "./identify-claimant.ts";

/**
 * Fields that say more of a proposition without making it another one: two reports of one announcement differ in whether they give
 * the day. Every other field is its core. "unsaid" and null say nothing.
 */
const DETAILS: Readonly<Record<PropositionKind, readonly string[]>> = {
  "party-status": ["since", "until"],
  "treaty-action": ["date", "rank"],
  count: ["date", "members"],
  "treaty-date": ["place"],
  "prohibition-scope": ["object", "binds", "exhaustive", "total"],
  obligation: ["due", "claimedSource", "period", "provisions"],
  "withdrawal-step": ["date", "votes", "rank"],
  suspension: ["date", "allowed"],
  "withdrawal-effect": ["period", "from", "effectiveOn", "permits"],
  allegation: ["object", "victim", "place", "date"],
  denial: [],
  intent: ["object", "recipient", "date"],
  "stockpile-quantity": ["date"],
  meeting: ["place", "from", "to", "everyYears"],
  "compliance-step": ["date"],
  timeliness: ["by", "comparison"],
  order: ["by"],
  proceeding: ["about", "date"],
  "outside-register": [],
  "treaty-rule": [],
};

/** A proposition's content parted into what makes it the one it is and what only details it, in comparable text. */
export interface ContentKey {
  readonly core: string;
  /** as `core`, but the same whether the content says that a thing holds or that it does not */
  readonly topic: string;
  readonly holds: boolean;
  /** fields that say something, by name */
  readonly details: ReadonlyMap<string, string>;
}

/** The comparable form of a content; the order of lists in it does not matter. */
export function keyContent(content: PropositionContent): ContentKey {
  const names = DETAILS[content.kind];
  const fields = Object.entries(content).sort(([a], [b]) => compareText(a, b));
  const core: string[] = [];
  const topic: string[] = [];
  const details = new Map<string, string>();
  for (const [name, value] of fields) {
    const printed = printValue(value);
    if (names.includes(name)) {
      if (printed !== "") details.set(name, printed);
    } else {
      core.push(`${name}=${printed}`);
      if (name !== "holds") topic.push(`${name}=${printed}`);
    }
  }
  const holds = content.kind === "party-status" ? content.holds : true;
  return { core: core.join("|"), topic: topic.join("|"), holds, details };
}

/** The whole content as text: equal for equal contents. */
export function printContentKey(key: ContentKey): string {
  return [key.core, ...[...key.details].map(([name, value]) => `${name}=${value}`)].join("|");
}

/** Whether everything that `general` details is detailed by `special` too, alike or more precisely ("July 2025" by "27 July 2025"). */
export function detailsWithin(general: ContentKey, special: ContentKey): boolean {
  for (const [name, value] of general.details) {
    const other = special.details.get(name);
    if (other === undefined || !(other === value || isWithinDate(other, value))) return false;
  }
  return true;
}

/** Whether no detail of one contradicts a detail of the other. */
export function detailsCompatible(a: ContentKey, b: ContentKey): boolean {
  for (const [name, value] of a.details) {
    const other = b.details.get(name);
    if (other !== undefined && other !== value && !isWithinDate(other, value) && !isWithinDate(value, other))
      return false;
  }
  return true;
}

function isWithinDate(inner: string, outer: string): boolean {
  return inner.startsWith("date:") && outer.startsWith("date:") && inner.startsWith(`${outer}-`);
}

function printValue(value: unknown): string {
  if (value === null || value === undefined || value === "unsaid") return "";
  if (typeof value === "string") return foldName(value);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(printValue).sort(compareText).join("+");
  const date = PartialDate.safeParse(value);
  if (date.success) {
    const printed = daysOf(date.data) === null ? null : printPartialDate(date.data);
    return printed === null ? "" : `date:${printed}`;
  }
  return Object.entries(value)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, part]) => `${name}:${printValue(part)}`)
    .join(",");
}
