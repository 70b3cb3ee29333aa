import type { Field } from "../../model/article.ts";
import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { isInstitution } from "../data/institution-nouns.ts";
import { isMastheadName } from "../data/press-nouns.ts";
import { SECTION_NAMES } from "../data/sections.ts";
import { unitSpan } from "../join-body.ts";
import { isMenu } from "../menu-line.ts";
import { byRule } from "../metadata/by-rule.ts";
import { findPageDates } from "../metadata/find-page-dates.ts";
import { capitalShare, countWords, trimMarks } from "../read-shape.ts";
import { findOwner } from "../rights-line.ts";
import type { LabelledUnit, Unit } from "../unit.ts";
import { foldTitle } from "./title-site.ts";

/** A site's name is no longer and stands among so many first lines. */
const MAX_NAME = 50;
const MAX_WORDS = 6;
const TOP_LINES = 20;
/** So many names are asked for, and so many hosts. */
const MAX_NAMES = 40;
const MAX_HOSTS = 100;
/** A title has so many words before the mark. */
const MIN_TITLE = 4;
/** A line that may say whose the page is. */
const MAX_LINE = 400;
/** Letters of a name that a host may hold by no chance. */
const MIN_HOST = 6;
const MIN_CAPITALS = 0.6;
/** Where the title or a masthead has the name. */
const TITLE_MARK = /\s(?:[|•·»–—-]{1,3}|::)\s/u;
/** What a page says before its own name in what it tells of its staff and its finds. */
const SAID_BEFORE =
  /(?:reporter|correspondent|editor|writer|journalist|columnist|journalistin|redakteur|redakteurin|journaliste|periodista|redactor|redactora|giornalista|корреспондент|кореспондент|obtained|seen|shared|reviewed|offers|told|contact|передає|передаёт|передает) (?:(?:at|for|of|with|by|from|the|bei|der|des|du|de|di|del) ){0,2}$/u;

/** A channel's name stands over so many of its posts. */
const MIN_POSTS = 3;

/** Where a page prints a name, each kind once. */
type Place = "masthead" | "title" | "copyright" | "host" | "foot" | "said" | "channel";

interface Candidate {
  readonly name: string;
  readonly unit: Unit;
  readonly places: Set<Place>;
}

/**
 * The name that a page of plain text gives itself, for the reports that name no publisher of their own: one that stands in two places of different kinds (the lines above
 * the first report, behind a title, after ©, in the host's name, at the head of a line below the reports, where it tells of its reporters), or once as a paper's name on top or after ©
 * and the year. Null where none does. Linear in the page's length times the few names that are asked for.
 *
 * @param url - of the page, null where it is not known
 */
export function findSite(units: readonly LabelledUnit[], url: string | null): Field | null {
  const candidates = readCandidates(units);
  if (candidates.size === 0) return null;
  seekElsewhere(units, url, candidates);
  let best: Candidate | null = null;
  for (const candidate of candidates.values())
    if (isSure(candidate) && (best === null || candidate.places.size > best.places.size)) best = candidate;
  if (best === null) return null;
  const start = best.unit.text.indexOf(best.name);
  return {
    value: best.name,
    evidence: [unitSpan(best.unit, { start, end: start + best.name.length })],
    by: byRule("site-name"),
  };
}

function isSure({ name, places }: Candidate): boolean {
  if (places.size > 1) return true;
  return (places.has("masthead") || places.has("copyright")) && isMastheadName(name) && !AGENCY_BY_FORM.has(name);
}

/** The names on top of the page, behind its titles and after ©, by their folded form. */
function readCandidates(units: readonly LabelledUnit[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>();
  const add = (name: string, unit: Unit, place: Place): void => {
    const folded = foldName(name);
    if (!isSiteName(name)) return;
    const known = found.get(folded);
    if (known === undefined && found.size < MAX_NAMES) found.set(folded, { name, unit, places: new Set([place]) });
    else known?.places.add(place);
  };
  const headline = units.findIndex(({ kind }) => kind === "headline");
  const titled = new Set(units.filter(({ kind }) => kind === "headline").map(({ unit }) => unit.line));
  const top = topOf(units);
  const counts = countShort(units);
  for (const [index, { unit, kind }] of units.entries()) {
    const { text } = unit;
    if (text.length > MAX_LINE || kind === "body") continue;
    const parts = text.split(TITLE_MARK);
    const last = withoutDate(parts.at(-1) ?? "");
    if (parts.length > 1 && countWords(parts[0] ?? "") >= MIN_TITLE && index <= Math.max(headline, top))
      add(last, unit, "title");
    const beside = kind === "meta" && index < TOP_LINES && unit.look === "short";
    if (beside || (index < top && unit.look !== "prose")) add(readMasthead(parts[0] ?? ""), unit, "masthead");
    if ((counts.get(text) ?? 0) >= MIN_POSTS) {
      add(parts[0] ?? "", unit, "masthead");
      add(parts[0] ?? "", unit, "channel");
    }
    // What stood behind a headline was cut off it.
    if (kind !== "headline" && titled.has(unit.line)) add(last, unit, "title");
    const owner = kind === "caption" ? null : findOwner(text);
    if (owner !== null) add(owner.name, unit, "copyright");
  }
  return found;
}

/** A running head's volume and number, or the columns behind its name ("HARBOUR BULLETIN    Vol. 9 No. 4 · April 2025"). */
const FOLIO = /\s{3,}|,?\s(?:vol|volume|no|nr|issue|ausgabe|jahrgang|númer[oa]|numéro|nº|n°|№)\.?\s?\d/iu;
/** What a logo says of itself in place of its picture: "Harbour Gazette logo", "Logo of Harbour Gazette". */
const LOGO = /^(?:logo(?: of)?[: ]\s?)|\s(?:logo|home ?page|home)$/iu;

/** The name of a line on top of a page, without a running head's number and date. */
function readMasthead(text: string): string {
  const bare = text.slice(0, FOLIO.exec(text)?.index).replace(LOGO, "");
  return withoutDate(bare);
}

/** How often each short line stands on the page that is neither a label nor a part of the report. */
function countShort(units: readonly LabelledUnit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, kind } of units)
    if (kind !== "body" && unit.look === "short" && unit.text.length <= MAX_NAME)
      counts.set(unit.text, (counts.get(unit.text) ?? 0) + 1);
  return counts;
}

/** How many of the first lines stand above the first report. */
function topOf(units: readonly LabelledUnit[]): number {
  const first = units.findIndex(({ kind }) => kind === "headline" || kind === "body");
  return Math.min(TOP_LINES, Math.max(first, 0));
}

/** The folded name, which is the same with and without its article. */
function foldName(name: string): string {
  return foldTitle(name).replace(/^the /u, "");
}

/** "Example Wire, 05.06.2025" names Example Wire. */
function withoutDate(text: string): string {
  const date = findPageDates(text)[0];
  return trimMarks(date === undefined ? text : text.slice(0, date.span.start), " ,–—-");
}

function isSiteName(name: string): boolean {
  if (name.length < 3 || name.length > MAX_NAME || countWords(name) > MAX_WORDS) return false;
  if (!/^[\p{Lu}\p{Lo}]/u.test(name) || /[\d,:?!@#…"“”]/u.test(name) || /[.,]$/u.test(name)) return false;
  if (SECTION_NAMES.has(name) || isMenu(name) || findPageDates(name).length > 0) return false;
  return capitalShare(name.split(/\s+/)) >= MIN_CAPITALS || isMastheadName(name);
}

/** Notes for each name the other places that have it. */
function seekElsewhere(units: readonly LabelledUnit[], url: string | null, candidates: Map<string, Candidate>): void {
  const hosts = readHosts(units, url);
  const lastBody = units.findLastIndex(({ kind }) => kind === "body");
  const names = [...candidates.entries()];
  const top = topOf(units);
  for (const [folded, { places }] of names) {
    const joined = folded.replaceAll(" ", "");
    if (joined.length >= MIN_HOST && hosts.some((host) => host.includes(joined))) places.add("host");
  }
  for (const [index, { unit }] of units.entries()) {
    const { text } = unit;
    if (text.length > 4 * MAX_LINE) continue;
    const line = index < top || index > lastBody ? foldName(text.slice(0, MAX_LINE)) : "";
    for (const [folded, { name, unit: own, places }] of names) {
      const at = text.indexOf(name);
      if (unit !== own && text.includes(shortName(name)) && isInstitution(name)) places.add("said");
      if (at >= 0 && SAID_BEFORE.test(text.slice(Math.max(0, at - 40), at).toLowerCase())) places.add("said");
      if (index < top && unit !== own && ` ${line} `.includes(` ${folded} `)) places.add("masthead");
      if (index <= lastBody) continue;
      if (at > 0 && /["«„“]/u.test(text.charAt(at - 1))) places.add("foot");
      if (line.startsWith(`${folded} `) && folded.includes(" ")) places.add("foot");
    }
  }
}

/** "Quayside Institute for Strategic Studies" is the Quayside Institute in its own texts. */
function shortName(name: string): string {
  const [short = name] = name.split(/ (?:for|of|on|für|pour|para|per) /u, 1);
  return countWords(short) > 1 ? short : name;
}

/** The hosts of the page's address, and of the addresses that its lines print, without their marks. */
function readHosts(units: readonly LabelledUnit[], url: string | null): string[] {
  const hosts = [/^https?:\/\/([^/:?#]{1,100})/i.exec(url ?? "")?.[1] ?? ""];
  for (const { unit, kind } of units) {
    if (hosts.length >= MAX_HOSTS) break;
    if (kind === "body" || kind === "teaser" || !/@|www\./u.test(unit.text)) continue;
    for (const match of unit.text.slice(0, MAX_LINE).matchAll(/(?:\w@|\bwww\.)([\w-]{1,60}(?:\.[\w-]{1,30}){1,3})/gu))
      hosts.push(match[1] ?? "");
  }
  return hosts.map((host) => host.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ""));
}
