import { endsSentence } from "../../read-shape.ts";
import type { Line } from "./split-lines.ts";

/** A head or foot of a printed page is no longer, and no more of its lines stand together. */
const MAX_HEAD = 120;
const MAX_LINES = 4;
/** A line that breaks off within a sentence is no label or headline from this length on. */
const MIN_BROKEN = 30;
const SMALL = /^\p{Ll}/u;
/** Number of a page, alone or with what it is called ("12", "- 12 -", "Page 3 of 9", "S. 4", "[2/7]"). */
const PAGE_NUMBER =
  /^[[(|–—-]{0,2} ?(?:\p{L}{1,8}\.? )?\d{1,4}(?: ?(?:\/|of|von|de|sur|di|z|из) ?\d{1,4})? ?[\])|–—-]{0,2}$/u;
const LETTERS = /\p{L}{3}/u;
/** What stands for the sheet's end. */
const SIGN = /^[^\p{L}\p{M}\d\s]{1,3}$/u;
const NUMBERS = /\d+/g;
const GAPS = /\s+/g;

/** What breaks off a page's sentences, as the print of a text has it at the top and foot of each sheet. */
export interface RunningHeads {
  /** 1 for each line that is one */
  readonly heads: Uint8Array;
  /** for each line the one whose sentence it carries on behind such lines; -1 for most */
  readonly carriesOn: Int32Array;
}

/**
 * Finds the heads and feet of a printed page's sheets: lines between two halves of a sentence that are a page's number, or come again on the page
 * with no more than their numbers changed. What comes again is one wherever it stands. Linear.
 */
export function findRunningHeads(lines: readonly Line[], page: string): RunningHeads {
  if (!breaksOff(lines, page))
    return { heads: new Uint8Array(lines.length), carriesOn: new Int32Array(lines.length).fill(-1) };
  const texts = lines.map(({ start, end }) => page.slice(start, Math.min(end, start + MAX_HEAD + 1)));
  const forms = texts.map(formOf);
  const counts = new Map<string, number>();
  for (const form of forms) if (form !== null) counts.set(form, (counts.get(form) ?? 0) + 1);
  const mayBe = texts.map(
    (text, at) => PAGE_NUMBER.test(text) || SIGN.test(text) || (counts.get(forms[at] ?? "") ?? 0) > 1,
  );
  const heads = new Uint8Array(lines.length);
  const carriesOn = new Int32Array(lines.length).fill(-1);
  const known = new Set<string>();
  for (let at = 1; at < lines.length; at++) {
    if (mayBe[at] !== true || mayBe[at - 1] === true) continue;
    let next = at;
    while (next < lines.length && mayBe[next] === true) next++;
    if (next - at > MAX_LINES || !isBrokenOff(lines[at - 1], page) || !SMALL.test(texts[next] ?? "")) continue;
    carriesOn[next] = at - 1;
    heads.fill(1, at, next);
    for (const form of forms.slice(at, next)) if (form !== null) known.add(form);
  }
  for (const [at, form] of forms.entries()) if (form !== null && known.has(form)) heads[at] = 1;
  return { heads, carriesOn };
}

/** Whether a line carries on one before it that does not stand directly above; few pages that are not wrapped have such a line. */
function breaksOff(lines: readonly Line[], page: string): boolean {
  for (const [next, { start }] of lines.entries()) {
    if (!SMALL.test(page.slice(start, start + 2))) continue;
    for (let at = Math.max(0, next - 1 - MAX_LINES); at < next - 1; at++) if (isBrokenOff(lines[at], page)) return true;
  }
  return false;
}

function isBrokenOff(line: Line | undefined, page: string): boolean {
  if (line === undefined || line.end - line.start < MIN_BROKEN) return false;
  return !endsSentence(page.slice(Math.max(line.start, line.end - MAX_HEAD), line.end));
}

/** A line without its numbers; null for one that holds no word or is too long. */
function formOf(text: string): string | null {
  if (text.length > MAX_HEAD || SMALL.test(text) || !LETTERS.test(text)) return null;
  return text.replaceAll(NUMBERS, "0").replaceAll(GAPS, " ");
}
