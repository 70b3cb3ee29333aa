import { ADDRESS_WORDS } from "../../data/address-words.ts";
import { isLetter } from "../../is-letter.ts";
import type { Unit } from "../../unit.ts";
import { isParagraph, type LineShape, MAX_WORDS_OF, MISSING } from "./line-shape.ts";

/** Names of the features of a line's form, in their order in a row. */
export const FORM_FEATURES = [
  "openMark",
  "endMark",
  "separators",
  "numbers",
  "clock",
  "addresses",
  "addressGap",
  "formCopies",
  "formCopiesBefore",
  "formCopiesBehind",
  "openerCopies",
  "enderCopies",
  "openerCopies-1",
  "openerCopies+1",
  "proseBefore",
  "proseBehind",
] as const;

/** Copies and paragraphs are counted up to this. */
const MANY = 20;
/** Words of an opener or an ender that are looked at. */
const MAX_WORD = 20;
/** Number of forms: marks at the beginning and at the end, and steps of length. */
const MARKS = 10;
const LENGTHS = [1, 3, 7, 14, 25];
const PARAGRAPH_FORM = 0;
const FORMS = 1 + MARKS * MARKS * (LENGTHS.length + 1);

const OPEN_MARKS: readonly RegExp[] = [
  /^\p{Ll}/u,
  /^\p{L}/u,
  /^\d/u,
  /^["“”„«»‘’']/u,
  /^[-–—•*▪▸►›»→▶]/u,
  /^[([{]/u,
  /^[#@]/u,
  /^[|/\\.,:;!?]/u,
  /^[+±$€£%©]/u,
];
const END_MARKS: readonly RegExp[] = [
  /[.]$/u,
  /[?!]$/u,
  /:$/u,
  /…$/u,
  /\d$/u,
  /\p{L}$/u,
  /["“”»’')\]}]$/u,
  /[,;–—-]$/u,
  /[>›»→|/]$/u,
];
const SEPARATOR = /\s[|•·/–—>›»-]\s|\|/gu;
const NUMBER = /\d+/gu;
const CLOCK = /(?:^|\D)\d{1,2}[:.]\d{2}(?:\D|$)/u;
const QUOTE_OPENS = /^[(–—-]*["“„«‘]/u;
const QUOTE_ENDS = /["”“»’][.,;:!?)…]*$/u;

/**
 * How lines are set: the marks they open and end with, what parts them inside, whether they speak to the reader, and how many other lines of the page
 * have the same form, alone and together with the line before or behind. Items of a page, whatever their words, are set like one another. Linear in
 * the length of the text.
 */
export function measureForms(units: readonly Unit[], shapes: readonly LineShape[]): Float32Array[] {
  const size = units.length;
  const columns = FORM_FEATURES.map(() => new Float32Array(size));
  const forms = new Int32Array(size);
  const openers = units.map(({ text }) => openerOf(text));
  const enders = units.map(({ text }) => enderOf(text));
  const addresses = units.map(({ text }) => shareOfAddress(text));
  const usual = meanOf(addresses.filter((_, index) => isParagraph(shapes[index])));
  for (const [index, { text }] of units.entries()) forms[index] = formOf(text, shapes[index] as LineShape);
  const formCounts = countBy(forms);
  const before = countBy(forms.map((form, index) => form * FORMS + (forms[index - 1] ?? FORMS - 1)));
  const behind = countBy(forms.map((form, index) => form * FORMS + (forms[index + 1] ?? FORMS - 1)));
  const openerCounts = countBy(openers);
  const enderCounts = countBy(enders);
  const others = <Key>(counts: ReadonlyMap<Key, number>, key: Key): number =>
    Math.min(MANY, (counts.get(key) ?? 1) - 1);
  const openerCopies = (index: number): number =>
    index < 0 || index >= size ? MISSING : others(openerCounts, openers[index] ?? "");
  const paragraphs = shapes.filter(isParagraph).length;
  let past = 0;
  for (const [index, { text }] of units.entries()) {
    const own = forms[index] ?? 0;
    const paragraph = isParagraph(shapes[index]);
    const head = text.slice(0, MAX_WORDS_OF);
    const address = addresses[index] ?? 0;
    const values = [
      markOf(head, OPEN_MARKS),
      markOf(text.slice(-4), END_MARKS),
      Math.min(10, head.match(SEPARATOR)?.length ?? 0),
      Math.min(10, head.match(NUMBER)?.length ?? 0),
      CLOCK.test(head.slice(0, 80)) ? 1 : 0,
      address,
      usual === null ? MISSING : address - usual,
      others(formCounts, own),
      others(before, own * FORMS + (forms[index - 1] ?? FORMS - 1)),
      others(behind, own * FORMS + (forms[index + 1] ?? FORMS - 1)),
      openerCopies(index),
      others(enderCounts, enders[index] ?? ""),
      openerCopies(index - 1),
      openerCopies(index + 1),
      Math.min(2 * MANY, past),
      Math.min(2 * MANY, paragraphs - past - (paragraph ? 1 : 0)),
    ];
    for (const [column, value] of values.entries()) (columns[column] as Float32Array)[index] = value;
    if (paragraph) past++;
  }
  return columns;
}

/** Number of a line's form; all paragraphs have one. */
export function numberForm(open: number, end: number, words: number, paragraph: boolean): number {
  if (paragraph) return PARAGRAPH_FORM;
  const length = LENGTHS.findIndex((most) => words <= most);
  return 1 + (open * MARKS + end) * (LENGTHS.length + 1) + (length < 0 ? LENGTHS.length : length);
}

function formOf(text: string, shape: LineShape): number {
  return numberForm(
    markOf(text, OPEN_MARKS),
    markOf(text.slice(-4), END_MARKS),
    Math.min(60, shape.words),
    isParagraph(shape),
  );
}

/** Number of the kind of mark that a text has at its beginning or end; the last for one of no kind. */
function markOf(text: string, kinds: readonly RegExp[]): number {
  const kind = kinds.findIndex((own) => own.test(text));
  return kind < 0 ? kinds.length : kind;
}

/** Share of a line's words that are pronouns of the first or second person, outside of quotation marks. */
function shareOfAddress(text: string): number {
  let all = 0;
  let addresses = 0;
  let quoted = false;
  for (const word of text.slice(0, MAX_WORDS_OF).split(" ")) {
    if (QUOTE_OPENS.test(word)) quoted = true;
    if (!quoted) {
      all++;
      if (ADDRESS_WORDS.has(withoutEnd(word).toLowerCase())) addresses++;
    }
    if (QUOTE_ENDS.test(word)) quoted = false;
  }
  return addresses / Math.max(1, all);
}

/** A word without the marks behind it. */
function withoutEnd(word: string): string {
  let end = word.length;
  while (end > 0 && !isLetter(word.charCodeAt(end - 1))) end--;
  return word.slice(0, end);
}

function openerOf(text: string): string {
  return text.slice(0, MAX_WORD).split(" ", 1)[0] ?? "";
}

function enderOf(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).slice(-MAX_WORD);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((all, value) => all + value, 0) / values.length;
}

function countBy<Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
