import type { Article } from "../model/article.ts";
import { PAYWALL_PHRASES } from "./data/promo-phrases.ts";
import { findEndMark } from "./find-end-mark.ts";
import type { HeadMetadata } from "./metadata/head/read-head.ts";
import { missesLead } from "./misses-lead.ts";
import { countWords, endsSentence } from "./read-shape.ts";
import type { LabelledUnit, Unit } from "./unit.ts";

/** A paragraph of fewer words may be a heading or a name. */
const MIN_OPEN_WORDS = 8;
/** Dots, with or without brackets, and the count of the characters left out ("[+2345 chars]"): what a feed puts where it cuts. */
const CUT_END = /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|\[\+\d{1,7} chars\])$/u;

/** What an article's own text, the lines around it and its head say of its state. */
export function readFlags(text: string, units: readonly LabelledUnit[], head: HeadMetadata | null): Article["flags"] {
  const flags: Article["flags"][number][] = [];
  const last = units.findLast(({ kind }) => kind === "body")?.unit;
  if (last !== undefined && isCut(last)) flags.push("truncated");
  if (head?.paywalled === true || isWalled(units, head === null)) flags.push("paywalled");
  if (missesLead(text)) flags.push("lead-missing");
  return flags;
}

/** Whether a last paragraph ends in the middle of a sentence, or with the marks of a cut. */
function isCut({ text, look }: Unit): boolean {
  if (countWords(text) < MIN_OPEN_WORDS) return false;
  return CUT_END.test(text) || (look === "prose" && !endsSentence(text) && findEndMark(text) === null);
}

function asksToPay(text: string): boolean {
  const lower = text.toLowerCase();
  return PAYWALL_PHRASES.some((phrase) => lower.includes(phrase));
}

/** In plain text such a line stands within so many behind the last paragraph; further down it is the site's. */
const MAX_BEHIND = 3;

/** Whether a line behind the first paragraph asks to pay for the rest; above it, "Already a subscriber?" is every page's. */
function isWalled(units: readonly LabelledUnit[], isPlain: boolean): boolean {
  const first = units.findIndex(({ kind }) => kind === "body");
  const last = units.findLastIndex(({ kind }) => kind === "body");
  return units.some(({ unit, kind }, index) => {
    // Plain text has no footers: there a promotional line may have become furniture by its neighbours.
    const isPromo = isPlain ? unit.look === "promo" && index <= last + MAX_BEHIND : kind === "promo";
    return isPromo && index > first && asksToPay(unit.text);
  });
}
