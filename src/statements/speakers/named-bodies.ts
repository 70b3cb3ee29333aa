import type { StateCode } from "../../model/state.ts";
import { firstAtOrAfter } from "../../text/first-at-or-after.ts";
import type { StateMention } from "../../text/gazetteer.ts";

const AFTER_STATE =
  /^(?:['’]s?)?\s((?:[\p{L}-]+\s){0,4}?(?:ministry|office|agency|agencies|parliament|government|army|military|police|bureau|service|council|party|navy|prosecutors?|cabinet|department|embassy|court))\b/iu;
const BEFORE_STATE =
  /\b((?:[\p{L}-]+\s){0,4}?(?:ministry|office|agency|parliament|government|army|military|police|bureau|service|council|party|navy|cabinet|department|embassy|court)(?:\sof\s(?:the\s)?(?:[\p{L}-]+\s){0,3}?)?)(?:\s?of(?:\sthe)?\s)?$/iu;

/** A body by its first naming with its State. */
export interface NamedBody {
  readonly state: StateCode;
  readonly first: number;
}

/** Bodies named with their State: "Russia's Foreign Ministry", "the Ministry of Defence of Ukraine". A name used for two States is dropped. */
export function findBodies(text: string, states: readonly StateMention[]): Map<string, NamedBody> {
  const bodies = new Map<string, NamedBody>();
  const clashing = new Set<string>();
  for (const { span, state } of states) {
    const after = AFTER_STATE.exec(text.slice(span.end, span.end + 80));
    const before = BEFORE_STATE.exec(text.slice(Math.max(0, span.start - 80), span.start));
    for (const match of [after, before]) {
      const key = bodyName(match?.[1] ?? "");
      if (key === "") continue;
      const known = bodies.get(key);
      if (known !== undefined && known.state !== state) clashing.add(key);
      if (known === undefined) bodies.set(key, { state, first: span.start });
    }
  }
  for (const key of clashing) bodies.delete(key);
  return bodies;
}

/** What a short form stands for, and the States that it names. */
export interface ExplainedName {
  readonly long: string;
  readonly states: readonly StateCode[];
}

/** Short forms that the text explains: "National Bureau of Ukraine (NBU)". */
export function findShorts(text: string, states: readonly StateMention[]): Map<string, ExplainedName> {
  const shorts = new Map<string, ExplainedName>();
  for (const match of text.matchAll(/\(([\p{Lu}][\p{L}\d-]{1,9})\)/gu)) {
    const before = text.slice(Math.max(0, match.index - 100), match.index);
    const long = /((?:\p{Lu}[\p{L}'’-]*\s(?:(?:of|for|and|the|on)\s){0,2}){1,8})$/u.exec(before)?.[1]?.trim();
    if (long === undefined) continue;
    const start = match.index - long.length - 1;
    const own = new Set<StateCode>();
    for (let at = firstAtOrAfter(states, start, (mention) => mention.span.start); at < states.length; at++) {
      const mention = states[at];
      if (mention === undefined || mention.span.start >= match.index) break;
      own.add(mention.state);
    }
    shorts.set(match[1] ?? "", { long, states: [...own] });
  }
  return shorts;
}

/** A body's name as it is compared. */
export function bodyName(name: string): string {
  return name
    .toLowerCase()
    .replace(/defense/g, "defence")
    .replace(/['’]s\b/g, "")
    .replace(/^(?:the|a)\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}
