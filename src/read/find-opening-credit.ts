import type { Span } from "../model/span.ts";
import { AGENCY_BY_FORM } from "./data/agencies.ts";
import { looksLikeName } from "./read-shape.ts";

/** An agency that a line or the beginning of a text names, in the text's offsets. */
export interface NamedAgency {
  readonly span: Span;
  readonly agency: string;
}

const MAX_OPENING = 90;
/** Openings that are no dateline: "AFP - …", "July 9 (Reuters) - …", "London/AFP. …", "AA/London …", "LONDON - AFP: …", "London [UK], July 9 (ANI): …". */
const OPENINGS: readonly RegExp[] = [
  /^(\p{L}[\p{L} -]{1,30}?)\s?(?:[-–—]{1,2}|:)\s(?=["“«„‘]?\p{Lu})/u,
  /^(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)(?:,? \d{4})? \(([^()\n]{2,30})\)/u,
  /^\p{Lu}[\p{L} .'’-]{1,30}\/ ?(\p{L}[\p{L} -]{1,30})[.:,]?\s(?=["“«„‘]?\p{Lu})/u,
  /^(\p{L}{2,10})\/\p{Lu}[\p{L} -]{1,25}[\s.,:–-]/u,
  /^\p{Lu}[\p{L} .'’]{1,30} [-–—] (\p{L}[\p{L} -]{1,30}): /u,
  /^\p{Lu}[\p{L} .'’-]{1,30} \[[^[\]\n]{2,30}\],? [^()\n]{3,20}\(([^()\n]{2,30})\)/u,
];

/** The agency that opens a report otherwise than in a dateline; null where none does. Linear. */
export function findOpeningCredit(text: string): NamedAgency | null {
  const head = text.slice(0, MAX_OPENING);
  for (const pattern of OPENINGS) {
    const match = pattern.exec(head);
    const name = match?.[1] ?? "";
    const agency = AGENCY_BY_FORM.get(name);
    const start = match?.[0].lastIndexOf(name) ?? 0;
    if (agency !== undefined) return { span: { start, end: start + name.length }, agency };
  }
  return null;
}

const MAX_LINE = 60;
/** Names of two letters are a state's or a subject's as often: "Easton, PA". */
const MIN_NAME = 3;
const BY = /^(?:(?:story |text |report |written )?by|von|par|por|di|od)\s/iu;
const SEPARATOR = /\s?[|,•·;]\s?|\s[–—-]\s|\s(?:and|und|et|y|e|with|avec|mit|con|com)\s/u;
/** "Reuters/Jane Doe" is who took a picture, "dpa/AFP" are two agencies. */
const SLASH = /\s?\/\s?/u;
const PLACE = /^\p{Lu}[\p{L}\p{M}'’-]{2,20}$/u;
const PICTURES = /getty|image|photo|foto|shutterstock|alamy/iu;

/** The agencies of a line that names nothing else but a person or a place: "Jane Doe | Reuters", "Reuters, London", "dpa/AFP", "Le Monde avec AFP". */
export function findLineAgencies(text: string): NamedAgency[] {
  if (text.length > MAX_LINE || PICTURES.test(text)) return [];
  const found: NamedAgency[] = [];
  const by = BY.exec(text)?.[0].length ?? 0;
  let from = by;
  for (const part of text.slice(by).split(SEPARATOR)) {
    const names = part.split(SLASH);
    const agencies = names.flatMap((name) => (name.length < MIN_NAME ? [] : (AGENCY_BY_FORM.get(name) ?? [])));
    if (agencies.length !== names.length && (names.length > 1 || !(looksLikeName(part) || PLACE.test(part)))) return [];
    for (const [index, agency] of agencies.entries()) {
      const name = names[index] ?? "";
      const start = text.indexOf(name, from);
      found.push({ span: { start, end: start + name.length }, agency });
      from = start + name.length;
    }
  }
  return found;
}
