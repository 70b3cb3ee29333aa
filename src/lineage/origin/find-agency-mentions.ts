import type { Span } from "../../model/span.ts";
import { AGENCIES, type Agency } from "../data/agencies.ts";
import { OUTLETS } from "../data/outlets.ts";

/** How a text names an agency: as its credit, as the one who was told, or as the one it passes on. */
export type MentionRole = "credit" | "addressee" | "relay";

/** A place where a text names an agency. */
export interface AgencyMention {
  readonly agency: string;
  readonly role: MentionRole;
  /** in the text searched */
  readonly span: Span;
}

interface Name {
  readonly agency: Agency;
  readonly ambiguous: boolean;
}

const NAMES: ReadonlyMap<string, Name> = new Map(
  [...OUTLETS, ...AGENCIES].flatMap((agency) => [
    ...agency.aliases.map((alias): [string, Name] => [alias.toLowerCase(), { agency, ambiguous: false }]),
    ...agency.ambiguous.map((alias): [string, Name] => [alias.toLowerCase(), { agency, ambiguous: true }]),
  ]),
);

const NAME_PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}.@])(?:${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[-\s]/gu, "[-\\s]"))
    .join("|")})(?![\\p{L}\\p{N}@]|\\.\\p{L})`,
  "giu",
);

/** Characters looked at before and after a name. */
const BEFORE = 60;
const AFTER = 40;

const TOLD =
  /(?:\b(?:told|tells|telling|informed|assured)\s+(?:the\s+)?(?:news\s+)?(?:agency\s+|wire\s+)?$|\b(?:interview|comments?|remarks|statement|email|written (?:reply|response))\s+(?:with|to|for)\s+(?:the\s+)?(?:news\s+agency\s+)?$|\bto\s+(?:the\s+)?(?:news\s+agency\s+)?$|\breferred\s+$)/iu;
const PASSED_ON =
  /(?:\b(?:according to|(?:reported|carried|published|distributed|circulated|relayed|broadcast|aired) by|report(?:s|ed)? (?:by|from)|cit(?:es|ing|ed by)|quot(?:es|ing|ed by)|with reference to|referring to|via|as told by|source\s*:|sources\s*:|read more (?:in|on|at)|first reported by|seen by|says)\s+(?:a\s+|the\s+)?(?:report (?:by|from)\s+)?(?:news\s+)?(?:agency\s+|wire\s+)?$)/iu;
/** Whose agency it is: a word of that, by the endings of adjectives made of names, before what it is called. */
const OWNER =
  /(?<=\s)(?:state|state-run|official|national|international|\p{Lu}[\p{L}-]{1,20}(?:an|sh|ese|ch|i|ic|ek|ak|ik|kh|en|iss)) $/u;
const KIND_BEHIND = /(?:(?:news|press|wire)\s+)?(?:agency|wire)\s+$/iu;
/** What was said to an agency, as it printed it. */
const SAID_TO =
  /\b(?:interview|comments|remarks|statements?)\s+(?:carried|published|printed|broadcast|aired|quoted|reported)\s+by\s+(?:the\s+)?(?:(?:news|press|wire)\s+)?(?:agency\s+)?$/iu;
const REPORTS =
  /^(?:['’]s)?\s*(?:news agency\s*)?(?:,\s*)?(?:report(?:s|ed)?\b|says\b|said\b|writes\b|wrote\b|cites\b|citing\b|quoted\b|has learned\b|noted\b|understands\b)/iu;
/** ", reported Xinhua news agency." */
const SAYS_BEFORE =
  /\b(?:reported|reports|informs|transmits|writes|wrote|said|says)\s+(?:the\s+)?(?:(?:news|press)\s+)?(?:agency\s+)?$/iu;
const CLAUSE_END = /^(?:\s+(?:news\s+)?agency)?\s*(?:[.,;)]|$)/iu;

/**
 * Every place where a text names an agency as its source, in order.
 *
 * A name alone decides nothing ("a Reuters photographer"): it must stand in a credit's punctuation ("(Reuters) -", "/TASS/", "MOSCOW, July 9. /TASS/.",
 * "- RIA Novosti."), close the text ("... spending. REUTERS"), be told something, or be passed on. Linear in the length of the text.
 */
export function findAgencyMentions(text: string): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  for (const match of text.matchAll(NAME_PATTERN)) {
    const name =
      NAMES.get(match[0].toLowerCase().replace(/\s/gu, " ")) ??
      NAMES.get(match[0].toLowerCase().replace(/[-\s]/gu, "-"));
    if (name === undefined || !isWrittenAsName(match[0], name)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const role = roleOfName(text, span, name.ambiguous);
    if (role !== null) mentions.push({ agency: name.agency.name, role, span });
  }
  return mentions;
}

/** The agency or much-cited outlet that a credit, byline or publisher names, in our spelling; null when it is none. */
export function findAgencyByName(name: string): string | null {
  return findByName(name)?.name ?? null;
}

/** The same for agencies alone: whose own page is the origin of what it prints. */
export function findWireAgency(name: string): string | null {
  const agency = findByName(name);
  return agency !== null && AGENCIES.includes(agency) ? agency.name : null;
}

function findByName(name: string): Agency | null {
  const bare = name
    .trim()
    .toLowerCase()
    .replace(/^(?:by|from|source:)\s+/u, "")
    .replace(/^[([/\s-]+|(?<![)\]/\s.:-])[)\]/\s.:-]+$/gu, "");
  return (NAMES.get(bare) ?? NAMES.get(bare.replace(/\s(?:news agency|staff|agency)$/u, "").trimEnd()))?.agency ?? null;
}

/** "report" is a verb, "Report" an agency; "reuters" in lower case stands in addresses only. */
function isWrittenAsName(written: string, name: Name): boolean {
  const known = [...name.agency.aliases, ...name.agency.ambiguous];
  if (known.includes(written) || (written === written.toUpperCase() && written !== written.toLowerCase())) return true;
  // "Xinhua news agency": of several words the first shows that it is a name.
  return /[-\s]/u.test(written) && known.some((name) => name.split(/[-\s]/u)[0] === written.split(/[-\s]/u)[0]);
}

/**
 * What the words around a name make it; null where they make it no source.
 *
 * @param ambiguous - the name is also that of something else: only the stronger forms count
 */
export function roleOfName(text: string, span: Span, ambiguous: boolean): MentionRole | null {
  const written = text.slice(Math.max(0, span.start - BEFORE), span.start);
  const before = withoutOwners(written);
  const after = text.slice(span.end, span.end + AFTER);
  if (SAID_TO.test(before)) return "addressee";
  if (PASSED_ON.test(before)) return "relay";
  if (isCredit(text, span, written, after, ambiguous)) return "credit";
  if (TOLD.test(before))
    return isRecipientOnly(before) && !/^\s*(?:[.,;]|on\b|in\b|by\b|that\b|$)/iu.test(after) ? null : "addressee";
  // "Report said" at the start of a sentence is no agency: an ambiguous name needs the stronger forms above.
  if (ambiguous) return null;
  return REPORTS.test(after) || (SAYS_BEFORE.test(before) && CLAUSE_END.test(after)) ? "relay" : null;
}

/** "told the Estonian state news agency" as "told the news agency": no State's agency is told otherwise than another's. */
function withoutOwners(before: string): string {
  const kind = KIND_BEHIND.exec(before)?.[0] ?? "";
  let rest = before.slice(0, before.length - kind.length);
  for (let owner = OWNER.exec(rest); owner !== null; owner = OWNER.exec(rest)) rest = rest.slice(0, owner.index);
  return rest + kind;
}

/** "to Reuters" without a verb of telling right before it: only at the end of a clause is Reuters the one addressed. */
function isRecipientOnly(before: string): boolean {
  return (
    /\bto\s+(?:the\s+)?(?:news\s+agency\s+)?$/iu.test(before) &&
    !/\b(?:interview|comments?|remarks|statement|response)\s+to\b/iu.test(before)
  );
}

/** Whether what follows these characters begins a sentence or a line. */
function opensSentence(before: string): boolean {
  const last = before.trimEnd();
  return last === "" || /[.!?”"’')\]]$/u.test(last) || before.slice(last.length).includes("\n");
}

function isCredit(text: string, span: Span, before: string, after: string, ambiguous: boolean): boolean {
  const enclosed = /[([/]\s*$/u.test(before) && /^\s*[)\]/]/u.test(after);
  if (enclosed) return /^\s*[)\]/]\s*(?:[-–—:.,]|\p{Lu}|$|\n)/u.test(after) || span.end > text.length - 12;
  // "(APP - UrduPoint / ... - 20th Nov, 2024)" opens a text.
  if (/^\s*[([]\s*$/u.test(before) && span.start < 20 && /^\s*[-–—/]/u.test(after)) return true;
  // Two agencies or an outlet in one bracket: "(AFP/APP)", "(Reuters, AP)".
  if (/[([][^()[\]\n]{0,30}$/u.test(before) && /^[^([\n]{0,30}[)\]]\s*[-–—:.]/u.test(after)) return true;
  // "WARSAW, June 26 - RIA Novosti." and "- ANA" close a line or open a text.
  if (/[-–—•]\s*$/u.test(before) && /^\s*(?:\.|$|\n)/u.test(after)) return true;
  const closesText = /^[\s.)\]]*$/u.test(text.slice(span.end));
  return closesText && !ambiguous && opensSentence(before);
}
