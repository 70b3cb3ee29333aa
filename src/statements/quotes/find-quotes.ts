import type { Span } from "../../model/span.ts";

/** Quoted words with their marks. `closed` is false when the paragraph ends before the closing mark. */
export interface Quote extends Span {
  readonly closed: boolean;
}

/** Opening marks and what may close them. Straight and Swedish marks open and close alike. */
const CLOSERS: Readonly<Record<string, string>> = {
  "“": '”“"',
  "„": '“”"',
  "«": "»",
  "»": "«",
  "‹": "›",
  "「": "」",
  "『": "』",
  "‘": "’",
  "‚": "‘’",
  '"': '"”',
  "”": "”",
  "'": "'",
  "`": "'’",
};

/**
 * The outermost quoted runs of a paragraph, marks included, in order; quotes inside quotes are part of the outer one.
 *
 * An apostrophe is told from a single quotation mark by what stands beside it. A quote that the paragraph does not close runs to its
 * end and says so. Every character is looked at a bounded number of times: linear.
 *
 * @param start - first code unit of the paragraph
 * @param end - one past its last
 */
export function findQuotes(text: string, start: number, end: number): Quote[] {
  const quotes: Quote[] = [];
  const noCloserAfter = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const mark = markAt(text, at);
    if (mark === null || !opens(text, at, mark, start)) continue;
    const closers = CLOSERS[mark.charAt(0)] ?? "";
    const give = noCloserAfter.get(mark);
    const close = give !== undefined && at >= give ? -1 : findCloser(text, at + mark.length, end, mark, closers);
    if (close >= 0) {
      quotes.push({ start: at, end: close, closed: true });
      at = close - 1;
    } else {
      noCloserAfter.set(mark, Math.min(give ?? at, at));
      // A lone single mark is an apostrophe ("'tis"); a lone double mark at the start of a paragraph is a quote that goes on.
      if (isSingle(mark) || mark === "»" || (at > start && !startsQuote(text, at, start))) continue;
      quotes.push({ start: at, end, closed: false });
      at = end;
    }
  }
  return quotes;
}

/** The mark at an offset: one character, or two single ones that stand for a double one. */
function markAt(text: string, at: number): string | null {
  const character = text.charAt(at);
  if (CLOSERS[character] === undefined) return null;
  if (
    (character === "'" || character === "`" || character === "‘" || character === "’") &&
    text.charAt(at + 1) === character
  )
    return character + character;
  return character;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "‘" || mark === "`" || mark === "‚" || mark === "‹";
}

function opens(text: string, at: number, mark: string, start: number): boolean {
  const before = at > start ? text.charAt(at - 1) : " ";
  const after = text.charAt(at + mark.length);
  const bound = !isWordCharacter(before);
  switch (mark) {
    case "'":
    case "`":
      return bound && before !== "'" && isWordCharacter(after) && !isElision(text, at);
    case "‘":
      return bound && after.trim() !== "";
    case '"':
    case "''":
    case "``":
    case "‘‘":
      // an inch or seconds mark stands after a figure
      return !(/\d/.test(before) && !isWordCharacter(after));
    case "”":
    case "»":
      return (before.trim() === "" || "([—–:".includes(before)) && isWordCharacter(after);
    default:
      return true;
  }
}

function findCloser(text: string, from: number, end: number, mark: string, closers: string): number {
  let fallback = -1;
  for (let at = from; at < end; at++) {
    const character = text.charAt(at);
    if (mark.length === 2) {
      if ((character === "'" || character === "’") && text.charAt(at + 1) === character) return at + 2;
      if (character === '"' && !isWordCharacter(text.charAt(at + 1))) return at + 1;
      continue;
    }
    if (!closers.includes(character)) continue;
    if (mark === "“" && character === "“") {
      // “A“ closes only where nothing opens: a second opening mark after a blank belongs to the next quote
      if (text.charAt(at - 1).trim() === "" || isWordCharacter(text.charAt(at + 1))) continue;
      return at + 1;
    }
    if (isSingle(mark) && mark !== "‹") {
      if (!closesSingle(text, at)) continue;
      // "the agencies' work' …": a plural possessive looks like an end; take it only when no other end follows
      if (/s/i.test(text.charAt(at - 1)) && /^ \p{Ll}/u.test(text.slice(at + 1, at + 4))) {
        if (fallback < 0) fallback = at + 1;
        continue;
      }
      if (fallback >= 0 && at - fallback > 400) return fallback;
      return at + 1;
    }
    return at + 1;
  }
  return fallback;
}

/** Whether the apostrophe at `at` can end a quote: something before it, and no letter after it. */
function closesSingle(text: string, at: number): boolean {
  return text.charAt(at - 1).trim() !== "" && !isWordCharacter(text.charAt(at + 1));
}

/** "'em", "'90s": letters left out, no quote. */
function isElision(text: string, at: number): boolean {
  return /^'(?:\d0s|em|til|tis|twas|cause|n)\b/i.test(text.slice(at, at + 7));
}

function startsQuote(text: string, at: number, start: number): boolean {
  return at > start && /[\s:,—–(]/.test(text.charAt(at - 1)) && text.charAt(at + 1).trim() !== "";
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character);
}
