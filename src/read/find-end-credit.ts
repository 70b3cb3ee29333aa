import type { Span } from "../model/span.ts";
import { AGENCY_BY_FORM, findSmallAgency } from "./data/agencies.ts";

/** A credit behind the last sentence of a paragraph, in the text's offsets, with its brackets or dash. */
export interface EndCredit {
  readonly span: Span;
  /** as lists of agencies name them */
  readonly agencies: readonly string[];
}

/** Such a credit is no longer. */
const MAX_CREDIT = 110;
const BRACKETS = /(?<=^|[.!?…"”’'»)\]]\s{0,3})(?:[([]|\/(?=[^/]*\/$))([^()[\]\n]{2,100})[)\]/]\.?$/u;
/** "… again. PTI ABC DE": the initials of those at the desk. */
const SIGNED = /(?<=[.!?…"”’'»)\]]\s{1,3})(\p{Lu}{2,6})(?:[ /]\p{Lu}{2,4}){1,5}$/u;
const LAST_SENTENCE = /(?<=^|[.!?…"”’'»)\]]\s{1,3})(\p{Lu}[^.!?\n]{2,100})\.?$/u;
/** Each form, and what its last characters must be: asked first. */
const FORMS = [
  [BRACKETS, /[)\]/]\.?$/],
  [SIGNED, /\p{Lu}$/u],
  [LAST_SENTENCE, /[\p{L}.]$/u],
] as const;

/** What says that somebody else's report was used, before the names of those whose it was. Source: credits of republished reports in the languages named. */
const USED =
  /^(?:(?:with|plus|including|using) (?:(?:additional|further|some) )?(?:agency )?(?:inputs?|files?|reporting|reports?|material|information|contributions?|text) (?:from|by|of)|(?:additional|further) reporting (?:by|from)|reporting (?:by|from)|(?:this|the) (?:story|article|report|text|content|piece) (?:was|is|has been) (?:(?:originally|first) )?(?:published|produced|written|provided|supplied|reported) (?:by|from|in|on|with the help of|with (?:the )?permission (?:from|of)|courtesy of)|(?:(?:originally|first) )?(?:published|republished|reprinted|reproduced|distributed|provided|supplied|written) (?:by|with (?:the )?permission (?:from|of)|courtesy of|via)|courtesy of|based on (?:a report|reports|reporting|material) (?:by|from|of)|(?:text|report|story|sources?|quellen?|bericht|fuentes?|fonti?|fontes?|źródło|zdroj|kilde|källa|bron|източник|источники?|джерел[оа])\s?:|mit (?:material|informationen|agenturmaterial|texten?) (?:von|der|des)|avec (?:les )?(?:informations?|dépêches?|éléments) (?:de|d['’])|con (?:información|informaciones|datos) de|con informazioni (?:di|da|dell['’])|com informaç(?:ões|ão) (?:da|do|de|das)|по материалам|с использованием материалов|за матеріалами)\s?/iu;
/** The same, where nothing but names of agencies follows. */
const BESIDE =
  /^(?:with|via|by|from|mit|von|avec|par|con|por|com|da|med|met|za|за|с)\s(?:(?:the|der|die|das|la|le|el|il|o|a)\s)?/iu;
const ARTICLE = /^(?:the|der|des|die|das|la|le|el|il|agencia|agenzia|agence|agência|news agency|agencies)\s/iu;
/** "AP contributed to this report", "With PTI inputs" */
const GAVE = /\s(?:inputs?|(?:has |have )?contributed(?: (?:reporting|to (?:this|the) (?:report|story|article)))?)$/iu;
const BETWEEN = /\s?[/,;&]\s?|\s(?:and|und|et|y|e|och|og|en|i|и|та|with|mit|avec|con|com)\s/u;
const OTHERS = /^(?:(?:other |news )?agencies|agenturen|agences|agencias|agenzie|wires?|staff)$/iu;

/**
 * The agencies that a paragraph credits behind its last sentence: "… again. (with inputs from PTI)", "… again. — Reuters", "… again. AFP contributed to
 * this report." Null where anything but agencies is named there. Linear.
 */
export function findEndCredit(text: string): EndCredit | null {
  const from = Math.max(0, text.length - MAX_CREDIT);
  const tail = text.slice(from);
  const dash = findDash(tail, from === 0);
  const dashed = dash === null ? [] : readAgencies(tail.slice(dash.end), false);
  if (dash !== null && dashed.length > 0)
    return { span: { start: from + dash.start, end: text.length }, agencies: dashed };
  for (const [pattern, last] of FORMS) {
    const match = last.test(tail) ? pattern.exec(tail) : null;
    if (match?.[1] === undefined || (from > 0 && match.index === 0)) continue;
    // Between the marks an agency's name is enough; a sentence must say what it gave.
    const agencies = readAgencies(match[1], pattern === LAST_SENTENCE);
    if (agencies.length > 0) return { span: { start: from + match.index, end: text.length }, agencies };
  }
  return null;
}

const DASHES = "–—-";
const ENDS_SENTENCE = /[.!?…"”’'»)\]]$/u;

/** The last dash with a space before it, one or two, where it stands behind a sentence or opens the text. */
function findDash(tail: string, isWhole: boolean): Span | null {
  for (let at = tail.length - 1; at >= 0; at--) {
    if (!DASHES.includes(tail.charAt(at))) continue;
    const start = tail.charAt(at - 1) === "-" ? at - 1 : at;
    if (start > 0 && tail.charAt(start - 1) !== " ") continue;
    const before = tail.slice(0, start).trimEnd();
    const end = tail.charAt(at + 1) === " " ? at + 2 : at + 1;
    return (before === "" ? isWhole : ENDS_SENTENCE.test(before)) ? { start, end } : null;
  }
  return null;
}

/** What opens a line of rights, before the owner's name. */
const RIGHTS =
  /^(?:©|\(c\)|copyright)[\s,:]{0,3}(?:©\s?)?(?:(?:19|20)\d\d\s?)?(?:by\s)?(?:the\s)?(\p{L}[^.,;|()–—\n]{1,40})/iu;

/** Whether a line is nothing but the credit of agencies, or says that one of them has the rights: "(Text: dpa)", "© 2025 AFP". */
export function isAgencyCredit(text: string): boolean {
  if (text.length > MAX_CREDIT) return false;
  const owner = RIGHTS.exec(text)?.[1]?.trim() ?? "";
  const isOwner = [owner, `The ${owner}`, owner.split("-", 1)[0] ?? ""].some((name) => AGENCY_BY_FORM.has(name));
  return isOwner || findEndCredit(text)?.span.start === 0;
}

/** The agencies of a credit; none where it names anything else. */
function readAgencies(credit: string, isSentence: boolean): string[] {
  const opened = credit.replace(USED, "");
  const given = opened.replace(GAVE, "");
  const isTold = opened !== credit || given !== opened;
  if (isSentence && !isTold) return [];
  const names = given.replace(BESIDE, "").split(BETWEEN);
  const found: string[] = [];
  for (const name of names) {
    const bare = name.replace(ARTICLE, "").trim();
    const agency = AGENCY_BY_FORM.get(name.trim()) ?? AGENCY_BY_FORM.get(bare) ?? findSmallAgency(`(${bare})`)?.agency;
    if (agency !== undefined) found.push(agency);
    else if (!OTHERS.test(bare)) return [];
  }
  return found;
}
