import { type CivilDate, weekday } from "../../model/civil-date.ts";
import { WEEKDAYS } from "../../text/dates/date-words.ts";
import { findDates } from "../../text/dates/find-dates.ts";
import { resolveForm } from "../../text/dates/resolve-date.ts";
import { editDistance } from "../../text/edit-distance.ts";
import { CAPITAL, NUMBER, termOf } from "../words/read-words.ts";
import { UNKNOWN_WEIGHT } from "../words/term-weights.ts";
import type { AlignedPair, TracedArticle, VerifiedPair } from "./verified-pair.ts";

/**
 * Details that some articles of a group have wrong, or unlike most others. A slip has a key that is the same in all of them.
 *
 * Two texts that make one slip descend from each other: it outlives rewording, and two reporters do not make it alike.
 */
export interface Slips {
  readonly wrong: ReadonlyMap<TracedArticle, ReadonlySet<string>>;
  /** who has the detail as the calendar or most others have it */
  readonly right: ReadonlyMap<TracedArticle, ReadonlySet<string>>;
}

/** Sentences that are as close as this say the same thing, so that a detail in which they differ is one detail. */
const SAME_SENTENCE = 0.6;
/** Letters of a name from which one wrong letter is a slip and not another name; from the second length two are. */
const LONG_NAME = 6;
const LONGER_NAME = 8;
/** Members of a group that are compared: a slip is looked for in reports that few pages share, not in hundreds of copies. */
const MOST_MEMBERS = 60;

/** The slips of articles connected by verified pairs. Cost: linear in their texts and pairs. */
export function findSlips(group: readonly TracedArticle[], pairs: Iterable<VerifiedPair>): Slips {
  const slips = { wrong: new Map<TracedArticle, Set<string>>(), right: new Map<TracedArticle, Set<string>>() };
  if (group.length < 2 || group.length > MOST_MEMBERS) return slips;
  const dated = findWeekdaySlips(group, slips);
  if (group.length > 2) {
    const words = new Map(group.map((article) => [article, listWords(article)] as const));
    for (const variant of findVariants(pairs)) {
      // Where the calendar judges, the number of texts does not.
      if (!variant.readings.some((reading) => dated.has(reading))) judgeVariant(variant, words, slips);
    }
  }
  return slips;
}

/** Slips that both articles make. */
export function sharedSlips({ wrong }: Slips, a: TracedArticle, b: TracedArticle): string[] {
  return [...(wrong.get(a) ?? [])].filter((key) => wrong.get(b)?.has(key));
}

/** Slips that the first makes where the second has the detail right; a number that differs may be news, and counts for nothing. */
export function slipsAgainst({ wrong, right }: Slips, a: TracedArticle, b: TracedArticle): number {
  return [...(wrong.get(a) ?? [])].filter((key) => !key.startsWith("number") && right.get(b)?.has(key)).length;
}

type OpenSlips = Record<keyof Slips, Map<TracedArticle, Set<string>>>;

/** "Monday, 29 June 2025", which was a Sunday. Gives the weekdays, in lower case, that stand beside a date. */
function findWeekdaySlips(group: readonly TracedArticle[], slips: OpenSlips): Set<string> {
  const dated = new Set<string>();
  const named = new Map<CivilDate, Map<TracedArticle, number>>();
  for (const article of group) {
    const { text } = article.print;
    const dates = findDates(text);
    dates.forEach(({ form, span }, index) => {
      const next = dates[index + 1];
      if (form.kind !== "weekday" || form.which !== null || next === undefined) return;
      if (!/^,?\s(?:the\s)?$/u.test(text.slice(span.end, next.span.start))) return;
      const date = resolveForm(next.form, { day: article.published, direction: null });
      if (date.kind !== "day") return;
      const byArticle = named.get(date.day) ?? new Map<TracedArticle, number>();
      if (!byArticle.has(article)) byArticle.set(article, form.weekday);
      named.set(date.day, byArticle);
      dated.add(text.slice(span.start, span.end).toLowerCase());
    });
  }
  for (const [day, byArticle] of named) {
    const real = weekday(day);
    const wrong = new Set([...byArticle.values()].filter((said) => said !== real));
    for (const [article, said] of byArticle) {
      if (said !== real) note(slips.wrong, article, `weekday ${day} ${said}`);
      else for (const other of wrong) note(slips.right, article, `weekday ${day} ${other}`);
    }
  }
  return dated;
}

/** Two readings of one detail, in lower case. */
interface Variant {
  readonly kind: "name" | "number" | "weekday";
  readonly readings: readonly [string, string];
}

/** Names that differ by a letter or two, and numbers and weekdays that differ, in sentences that else say the same. */
function findVariants(pairs: Iterable<VerifiedPair>): Variant[] {
  const variants = new Map<string, Variant>();
  for (const pair of pairs) {
    for (const { a, b, closeness, verbatim } of pair.alignment.pairs) {
      if (verbatim || closeness < SAME_SENTENCE) continue;
      const [one, two] = [listDetails(pair.a, a), listDetails(pair.b, b)];
      const onlyOne = [...one].filter(([word]) => !two.has(word));
      const onlyTwo = [...two].filter(([word]) => !one.has(word));
      for (const [first, kind] of onlyOne) {
        for (const [second, otherKind] of onlyTwo) {
          if (kind !== otherKind || (kind === "name" && !isNearly(first, second))) continue;
          // Of two numbers and two it is not known which stands for which.
          if (kind !== "name" && count(kind, onlyOne) + count(kind, onlyTwo) !== 2) continue;
          const readings = first < second ? ([first, second] as const) : ([second, first] as const);
          variants.set(readings.join(" "), { kind, readings });
        }
      }
    }
  }
  return [...variants.values()];
}

function count(kind: Variant["kind"], details: readonly (readonly [string, Variant["kind"]])[]): number {
  return details.filter(([, other]) => other === kind).length;
}

function isNearly(one: string, two: string): boolean {
  const length = Math.min(one.length, two.length);
  // Spellings that transliteration or inflection explains are no slips.
  if (termOf(one) === termOf(two)) return false;
  if (length < LONG_NAME || one.charAt(0) !== two.charAt(0) || Math.abs(one.length - two.length) > 2) return false;
  return editDistance(one, two) <= (length >= LONGER_NAME ? 2 : 1);
}

/** Names (words with a capital, not at the beginning), numbers and weekdays of a sentence. */
function listDetails(article: TracedArticle, sentence: number): Map<string, Variant["kind"]> {
  const { print } = article;
  const { firstWord = 0, endWord = 0 } = print.sentences[sentence] ?? {};
  const details = new Map<string, Variant["kind"]>();
  for (let index = firstWord; index < endWord; index++) {
    const flags = print.words.flags[index] ?? 0;
    const word = wordAt(article, index);
    if ((flags & NUMBER) !== 0) details.set(word, "number");
    else if ((flags & CAPITAL) !== 0 && WEEKDAYS.has(word)) details.set(word, "weekday");
    else if ((flags & CAPITAL) !== 0 && index > firstWord) details.set(word, "name");
  }
  return details;
}

/** The reading of fewer articles is the slip, if two at least have the other; a name that the background knows is none. */
function judgeVariant(
  { kind, readings }: Variant,
  words: ReadonlyMap<TracedArticle, ReadonlyMap<string, number>>,
  slips: OpenSlips,
): void {
  const group = [...words.keys()];
  const holders = readings.map((reading) => group.filter((article) => words.get(article)?.has(reading)));
  const [one = [], two = []] = holders.map((list, index) =>
    list.filter((article) => !holders[1 - index]?.includes(article)),
  );
  if (one.length === two.length || Math.max(one.length, two.length) < 2) return;
  const [wrong, right, reading] = one.length < two.length ? [one, two, readings[0]] : [two, one, readings[1]];
  const first = wrong[0];
  if (first === undefined) return;
  if (kind === "name" && (words.get(first)?.get(reading) ?? 0) < UNKNOWN_WEIGHT) return;
  for (const article of wrong) note(slips.wrong, article, `${kind} ${readings.join(" ")}`);
  for (const article of right) note(slips.right, article, `${kind} ${readings.join(" ")}`);
}

/** Words with a capital or a digit, each with its weight. */
function listWords(article: TracedArticle): Map<string, number> {
  const { words, wordWeights } = article.print;
  const listed = new Map<string, number>();
  for (let index = 0; index < words.count; index++) {
    if (((words.flags[index] ?? 0) & (CAPITAL | NUMBER)) !== 0)
      listed.set(wordAt(article, index), wordWeights[index] ?? 0);
  }
  return listed;
}

function wordAt({ print }: TracedArticle, index: number): string {
  return print.text.slice(print.words.start[index], print.words.end[index]).toLowerCase();
}

function note(slips: Map<TracedArticle, Set<string>>, article: TracedArticle, key: string): void {
  const known = slips.get(article);
  if (known === undefined) slips.set(article, new Set([key]));
  else known.add(key);
}

/** How near the article stands to those that have a detail right: its closest verified pair with one of them, 0 to 2. */
export function nearnessToRight(
  { right }: Slips,
  keys: readonly string[],
  article: TracedArticle,
  pairs: Iterable<AlignedPair>,
): number {
  let nearest = 0;
  for (const { a, b, alignment } of pairs) {
    if (a !== article && b !== article) continue;
    const other = a === article ? b : a;
    if (!keys.some((key) => right.get(other)?.has(key))) continue;
    nearest = Math.max(nearest, alignment.measures.verbatim + alignment.measures.coverage);
  }
  return nearest;
}
