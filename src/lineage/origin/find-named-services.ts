import type { Span } from "../../model/span.ts";
import {
  AGENCY_ENDINGS,
  CALENDAR_WORDS,
  KINDS_OF_AGENCY,
  NO_AGENCY,
  OUTLET_ENDINGS,
  OWNERS,
} from "../data/service-names.ts";
import { findAgencyByName, type MentionRole, roleOfName } from "./find-agency-mentions.ts";

/** A place where a text names as its source what stands on no list of agencies. */
export interface NamedService {
  readonly name: string;
  readonly role: MentionRole;
  /** in the text searched */
  readonly span: Span;
  /** what the wording says it is; "unknown": it is a source only if a page shows that it publishes */
  readonly kind: ServiceKind;
}

export type ServiceKind = "agency" | "outlet" | "unknown";

/** Up to six words with a capital, one blank between them: "Agency for the North", "Northline Press". */
const RUN = /\p{Lu}[\p{L}\p{N}&’'-]{0,40}(?: (?:(?:of|for) (?:the )?)?\p{Lu}[\p{L}\p{N}&’'-]{0,40}){0,5}/uy;
/** What makes a name right behind it that of a source. */
const CUE =
  /\b(?:told|tells|telling|informed|informs|assured|citing|cites|quoting|via|according to|referring to|reference to|(?:interview|comments?|remarks?|statements?|response|reply) (?:with|to|for)|(?:reported|carried|published|printed|distributed|circulated|relayed|broadcast|aired|quoted|cited|seen) by|reports? (?:by|from)|agency|newswire|service)\s+(?:the |an? )?/gi;
/** The last word of a name that says itself what it is. */
const ENDING = new RegExp(
  `\\b(?:${[...AGENCY_ENDINGS, ...OUTLET_ENDINGS].map((name) => name.split(" ").at(-1)).join("|")})\\b`,
  "g",
);
const KIND_BEFORE = new RegExp(`\\b(?:${KINDS_OF_AGENCY}) $`, "u");
const KIND_AFTER = new RegExp(`^\\s+(?:${KINDS_OF_AGENCY})(?!\\p{L})`, "iu");
const BARE_BEFORE = /\bagency\s+$/iu;
const SPEAKER_BEFORE = /\b(?:according to|by|citing|from|via|said|says)\s+(?:the\s+)?agency\s+$/iu;
/** A word with a capital behind the last: "Pentagon Press Secretary". */
const GOES_ON = /^ \p{Lu}/u;
const AROUND = 60;
const LONGEST_WORD = 40;
const NAME_END = ' \n\t("“„«,.;:/';

/**
 * Where a text says that an agency or outlet of a name of its own was told something or is passed on: "told Northline Press", "informs the agency
 * Northline", "remarks carried by Northline Press". Names on the lists are left to `findAgencyMentions`. Linear.
 */
export function findNamedServices(text: string): NamedService[] {
  const found = new Map<number, NamedService>();
  for (const { start: first, written } of listNames(text)) {
    const owned = startWithoutOwner(written);
    const [start, name] = [first + owned, trimName(written.slice(owned))];
    const service = name === "" ? null : readService(text, { start, end: start + name.length }, name);
    if (service !== null) found.set(start, service);
  }
  return [...found.values()];
}

/** Names behind a cue, and such as end like a service's. */
function* listNames(text: string): Generator<{ readonly start: number; readonly written: string }> {
  for (const { 0: cue, index } of text.matchAll(CUE)) {
    RUN.lastIndex = index + cue.length;
    const written = RUN.exec(text)?.[0];
    if (written !== undefined) yield { start: index + cue.length, written };
  }
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    const start = startOfName(text, index);
    if (start < index && !GOES_ON.test(text.slice(index + ending.length, index + ending.length + 2)))
      yield { start, written: text.slice(start, index + ending.length) };
  }
}

/** Where the words with a capital begin that stand before a place, one blank between them. */
function startOfName(text: string, place: number): number {
  let start = place;
  for (let words = 0; words < 5; words++) {
    const first = startOfWord(text, start);
    const letter = text.charAt(first);
    if (first === start || letter === letter.toLowerCase()) break;
    start = first;
  }
  return start;
}

/** What a name alone says that its bearer is: "Balkan Circle News Agency", "The Harbour Observer", "NORTHLINE PRESS". */
export function kindOf(name: string): ServiceKind {
  const words = name.split(" ").map((word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`);
  const [first = "", last = "", before = ""] = [words[0], words.at(-1), words.at(-2)];
  if (words.length < 2 || NO_AGENCY.has(`${before} ${last}`)) return "unknown";
  if (AGENCY_ENDINGS.has(last) || AGENCY_ENDINGS.has(`${before} ${last}`) || AGENCY_ENDINGS.has(first)) return "agency";
  return OUTLET_ENDINGS.has(last) ? "outlet" : "unknown";
}

function readService(text: string, span: Span, name: string): NamedService | null {
  if (findAgencyByName(name.replace(/^The /u, "")) !== null) return null;
  const before = text.slice(Math.max(0, span.start - AROUND), span.start);
  const after = KIND_AFTER.exec(text.slice(span.end, span.end + AROUND))?.[0] ?? "";
  const kindBefore = KIND_BEFORE.exec(before)?.[0] ?? "";
  const called = kindBefore === "" ? span.start : startOfOwners(text, span.start - kindBefore.length);
  // "told the agency Northline" was told a news agency, "according to the agency Coastguard" names any.
  const isBareAgency = BARE_BEFORE.test(before) && !SPEAKER_BEFORE.test(before);
  const kind = after !== "" || called < span.start || isBareAgency ? "agency" : kindOf(name);
  const role = roleOfName(text, { start: called, end: span.end + after.length }, kind === "unknown");
  if (role === null || (kind === "unknown" && role === "credit")) return null;
  return { name, role, span, kind };
}

/** Where the words begin that say whose agency it is: "the |Vessan state |news agency". */
function startOfOwners(text: string, place: number): number {
  let start = place;
  for (let words = 0; words < 3; words++) {
    const first = startOfWord(text, start);
    const word = text.slice(first, start).trimEnd();
    if (first === start || (!OWNERS.has(word) && word === word.toLowerCase())) break;
    start = first;
  }
  return start;
}

/** Where the word begins that stands before a place, one blank between them. */
function startOfWord(text: string, place: number): number {
  if (text.charAt(place - 1) !== " ") return place;
  let first = place - 1;
  while (first > 0 && place - first < LONGEST_WORD && !NAME_END.includes(text.charAt(first - 1))) first--;
  return first;
}

/** Where the name itself begins: "Vessa's |Lowland Press", "Northport-based |Lowland Press". */
function startWithoutOwner(written: string): number {
  const ends = ["'s ", "’s ", "-based "].map((mark) => [written.lastIndexOf(mark), mark.length] as const);
  return Math.max(0, ...ends.map(([at, length]) => (at < 0 ? 0 : at + length)));
}

/** Without a possessive ending and without the day on which something was told: "told Northline Press Monday". */
function trimName(written: string): string {
  const words = written.replace(/['’]s?$/u, "").split(" ");
  while (words.length > 0 && CALENDAR_WORDS.has(words.at(-1) ?? "")) words.pop();
  return words.join(" ");
}
