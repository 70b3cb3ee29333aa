import { AGENCY_BY_FORM } from "../data/agencies.ts";
import { isAgencyName } from "../data/agency-nouns.ts";
import { isDocumentKind } from "../data/document-kinds.ts";
import { isInstitution } from "../data/institution-nouns.ts";
import { FURNITURE_LABELS } from "../data/labels.ts";
import { MENU_WORDS } from "../data/menu-words.ts";
import { isMastheadName, isPressName } from "../data/press-nouns.ts";
import { SECTION_NAMES } from "../data/sections.ts";
import { looksLikePerson } from "../metadata/bylines/find-names.ts";
import { foldTitle } from "../plain/heads/title-site.ts";
import { countWords } from "../read-shape.ts";
import type { LabelledUnit } from "../unit.ts";
import type { SiteName } from "./site-names.ts";

/** What is told of a name that a page prints: where, how often, in what company, and in what form; each 0 to 1. */
export interface SiteFeatures {
  readonly first: number;
  readonly top: number;
  readonly topLine: number;
  readonly foot: number;
  readonly title: number;
  readonly ofHeadline: number;
  readonly owner: number;
  readonly runs: number;
  readonly often: number;
  readonly most: number;
  readonly service: number;
  readonly staff: number;
  readonly source: number;
  readonly behindService: number;
  readonly behindStaff: number;
  readonly hostIs: number;
  readonly hostHas: number;
  readonly hostIn: number;
  readonly hostInitials: number;
  readonly account: number;
  readonly besideDate: number;
  readonly besideMeta: number;
  readonly masthead: number;
  readonly press: number;
  readonly agency: number;
  readonly institution: number;
  readonly label: number;
  readonly person: number;
  readonly oneWord: number;
  readonly long: number;
  readonly article: number;
  readonly capitals: number;
  readonly dotted: number;
  readonly inBody: number;
  readonly caption: number;
  readonly amongEntries: number;
  readonly hostUnknown: number;
  readonly topMasthead: number;
  readonly twoPlaces: number;
  readonly threePlaces: number;
  readonly aloneInLine: number;
  readonly capitalsTop: number;
  readonly topAgency: number;
  readonly earliest: number;
  readonly told: number;
  readonly knownOther: number;
  readonly withNext: number;
}

/** Lines of the page's top at most. */
const TOP_LINES = 20;
const MIN_HOST = 4;
const MANY = 6;
const MAX_LINE = 400;

/** The names of a page with what is told of each. Linear in the page's length but for the names that its hosts are compared with. */
export function measureSites(
  units: readonly LabelledUnit[],
  url: string | null,
  names: readonly SiteName[],
): SiteFeatures[] {
  const firstBody = units.findIndex(({ kind }) => kind === "headline" || kind === "body");
  const top = Math.min(TOP_LINES, firstBody < 0 ? TOP_LINES : Math.max(firstBody, 1));
  const lastBody = units.findLastIndex(({ kind }) => kind === "body");
  const headlines = units.filter(({ kind }) => kind === "headline").map(({ unit }) => foldTitle(unit.text));
  const headed = new Set(units.filter(({ kind }) => kind === "headline").map(({ unit }) => unit.line));
  const hosts = readHosts(units, url);
  const own = hostOf(url);
  const bodies = units.filter(({ kind }) => kind === "body").map(({ unit }) => unit.text);
  const most = Math.max(1, ...names.map(({ sightings }) => sightings.length));
  const opening = units.findIndex(({ unit }) => !isDocumentKind(unit.text));
  const earliest = findEarliest(names, top);
  const behindHeadline = new Set<number>();
  for (const [at, { unit, kind }] of units.entries()) {
    if (kind === "body" || unit.text.length > MAX_LINE) continue;
    if (headed.has(unit.line)) behindHeadline.add(at);
    else if (headlines.some(({ length }) => length > 0 && length < unit.text.length)) {
      const text = foldTitle(unit.text);
      if (headlines.some((headline) => headline !== "" && text.startsWith(`${headline} `))) behindHeadline.add(at);
    }
  }
  return names.map(({ name, folded, sightings }): SiteFeatures => {
    const joined = folded.replaceAll(" ", "");
    const isTop = sightings.some(({ at }) => at < top);
    const isFoot = sightings.some(({ at }) => at > lastBody);
    const lines = sightings.filter(({ form }) => form === "line");
    const words = folded.split(" ");
    const initials = words.map((word) => word.charAt(0)).join("");
    const near = (test: (entry: LabelledUnit) => boolean): boolean =>
      sightings.some(
        ({ at, form }) =>
          form !== "run" &&
          [-1, 0, 1].some((step) => units[at + step] !== undefined && test(units[at + step] as LabelledUnit)),
      );
    const isOwner = sightings.some(({ form }) => form === "owner");
    const isHost = joined.length >= MIN_HOST && hosts.all.some((host) => host.includes(joined));
    const isSaid = sightings.some(({ before, behind }) => (before !== null && before !== "source") || behind !== null);
    const isTitle = sightings.some(({ form, at }) => form === "title" && at <= Math.max(firstBody, top));
    const isOfHeadline = sightings.some(({ at, form }) => form !== "run" && form !== "owner" && behindHeadline.has(at));
    const places = [
      isTop,
      isFoot && !isOwner,
      isOwner,
      isHost,
      isSaid,
      isTitle || isOfHeadline,
      hosts.accounts.has(joined),
    ].filter(Boolean).length;
    return {
      first: Number(sightings.some(({ at, form }) => at === opening && form !== "run")),
      top: Number(isTop),
      topLine: Number(lines.some(({ at }) => at < top)),
      foot: Number(isFoot),
      title: Number(isTitle),
      ofHeadline: Number(isOfHeadline),
      owner: Number(isOwner),
      runs: Math.min(MANY, sightings.filter(({ form }) => form === "run").length) / MANY,
      often: Math.min(MANY, sightings.length - 1) / MANY,
      most: sightings.length / most,
      service: Number(sightings.some(({ before }) => before === "service")),
      staff: Number(sightings.some(({ before }) => before === "staff")),
      source: Number(sightings.some(({ before }) => before === "source")),
      behindService: Number(sightings.some(({ behind }) => behind === "service")),
      behindStaff: Number(sightings.some(({ behind }) => behind === "staff")),
      hostIs: Number(joined.length >= 2 && hosts.labels.has(joined)),
      hostHas: Number(isHost),
      hostIn: Number(own.length >= MIN_HOST && joined.length > own.length && joined.includes(own)),
      hostInitials: Number(words.length >= 2 && hosts.labels.has(initials)),
      account: Number(hosts.accounts.has(joined)),
      besideDate: Number(near(({ unit, kind }) => unit.look === "date" && kind !== "teaser")),
      besideMeta: Number(near(({ kind }) => kind === "byline" || kind === "meta")),
      masthead: Number(isMastheadName(name)),
      press: Number(isPressName(name)),
      agency: Number(isNewsName(name)),
      institution: Number(isInstitution(name)),
      label: Number(isLabel(name)),
      person: Number(looksLikePerson(name)),
      oneWord: Number(words.length === 1),
      long: Number(words.length >= 4),
      article: Number(/^(?:the|le|la|les|el|der|die|das|il) /iu.test(name)),
      capitals: Number(name === name.toUpperCase() && /\p{Lu}/u.test(name)),
      dotted: Number(/\S\.\p{L}{2,6}$/u.test(name) || /\p{Ll}\p{Lu}/u.test(name)),
      inBody: Number(sightings.some(({ form }) => form !== "run") && bodies.some((text) => text.includes(name))),
      caption: Number(sightings.some(({ at }) => units[at]?.kind === "caption")),
      amongEntries: Number(
        lines.length > 0 && lines.every(({ at }) => isEntry(units[at - 1]) && isEntry(units[at + 1])),
      ),
      hostUnknown: Number(hosts.all.length === 0),
      topMasthead: Number(isTop && isMastheadName(name)),
      twoPlaces: Number(places >= 2),
      threePlaces: Number(places >= 3),
      aloneInLine: Number(sightings.every(({ form }) => form === "line")),
      capitalsTop: Number(isTop && name === name.toUpperCase() && /\p{Lu}/u.test(name)),
      topAgency: Number(isTop && isNewsName(name)),
      earliest: Number(lines.some(({ at }) => at === earliest && at < top)),
      told: Number(bodies.some((text) => isTold(text, name))),
      knownOther: Number(hosts.all.length > 0 && !isHost),
      withNext: Number(comesWithNext(units, lines)),
    };
  });
}

function isNewsName(name: string): boolean {
  return AGENCY_BY_FORM.has(name) || isAgencyName(name);
}

/** Index of the first line of the top that holds nothing but a name which is no label; that behind the top for none. */
function findEarliest(names: readonly SiteName[], top: number): number {
  let earliest = top;
  for (const { name, sightings } of names)
    if (!isLabel(name)) for (const { at, form } of sightings) if (form === "line" && at < earliest) earliest = at;
  return earliest;
}

/** Whether the line under a name is the same at two of its places, as in a menu that is printed twice. */
function comesWithNext(units: readonly LabelledUnit[], lines: SiteName["sightings"]): boolean {
  const next = new Set(lines.map(({ at }) => units[at + 1]?.unit.text ?? ""));
  return next.size < lines.length;
}

/** Whether somebody in a report told its paper something: "… she told the Harbour Gazette". */
function isTold(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at > 0; at = text.indexOf(name, at + name.length))
    if (
      /\b(?:told|tells|interview with|writing for|writing in|comment to) (?:the )?$/iu.test(
        text.slice(Math.max(0, at - 24), at),
      )
    )
      return true;
  return false;
}

function isLabel(name: string): boolean {
  const small = name.toLowerCase();
  return SECTION_NAMES.has(name) || MENU_WORDS.has(small) || FURNITURE_LABELS.has(small);
}

function isEntry(entry: LabelledUnit | undefined): boolean {
  return entry !== undefined && entry.kind !== "body" && entry.unit.look !== "date" && countWords(entry.unit.text) <= 3;
}

const GENERIC = /^(?:www|m|en|de|fr|es|it|pt|news|blog|shop|com|org|net|edu|gov|co|ac|example)$/u;

function hostOf(url: string | null): string {
  const host = /^https?:\/\/([^/:?#]{1,100})/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "";
  return (
    host
      .split(".")
      .filter((part) => !GENERIC.test(part))[0]
      ?.replaceAll("-", "") ?? ""
  );
}

/** The hosts of the page's address, and of the addresses that its lines print, without their marks; and the accounts that it prints. */
function readHosts(
  units: readonly LabelledUnit[],
  url: string | null,
): { readonly all: string[]; readonly labels: ReadonlySet<string>; readonly accounts: ReadonlySet<string> } {
  const raw = [/^https?:\/\/([^/:?#]{1,100})/i.exec(url ?? "")?.[1] ?? ""];
  const accounts = new Set<string>();
  for (const { unit, kind } of units) {
    if (raw.length >= 100) break;
    if (kind === "body" || kind === "teaser" || !/[@/]|\.\p{L}{2}/u.test(unit.text)) continue;
    const line = unit.text.slice(0, MAX_LINE);
    for (const match of line.matchAll(
      /(?:\w@|\bwww\.|https?:\/\/(?:www\.)?|(?:^|\s)(?=[\w-]{3,60}\.(?:example|com|org|net|info|news)\b))([\w-]{1,60}(?:\.[\w-]{1,30}){1,3})/gu,
    ))
      raw.push(match[1] ?? "");
    for (const match of line.matchAll(/(?:^|\s|t\.me\/|\.com\/)@?([\w]{3,40})\b/gu))
      if (match[0].includes("@") || match[0].includes("/"))
        accounts.add((match[1] ?? "").toLowerCase().replaceAll("_", ""));
  }
  const labels = new Set(
    raw.flatMap((host) =>
      host
        .toLowerCase()
        .split(".")
        .filter((part) => !GENERIC.test(part))
        .map((part) => part.replaceAll("-", "")),
    ),
  );
  labels.delete("");
  return {
    all: raw.map((host) => host.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")).filter((host) => host !== ""),
    labels,
    accounts,
  };
}
