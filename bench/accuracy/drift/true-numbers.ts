import type { UnitDrift } from "../../../src/claims/drift/unit-pair.ts";
import type { TranslatedStory } from "./load-wmt.ts";
import { lineSpan, type VersionPair } from "./version-pairs.ts";

const NAMED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/g;
const SPELLED: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
  eleven: "11",
  twelve: "12",
  thirteen: "13",
  thirty: "30",
};
/** Least share of the other versions that have the one number, and most of them that have the other. */
const MOST = 0.6;
const FEW = 0.1;

/**
 * Whether an alarm on numbers tells a true difference of two untouched versions: one has a number, month or weekday that hardly any other version of the
 * sentence has, and lacks one that most have. Read from the versions alone, by own means, so that it may be asked of stories that nobody looks at.
 */
export function isBorneOut(story: TranslatedStory, pair: VersionPair, drift: UnitDrift): boolean {
  if (drift.kind !== "number-or-date-changed") return false;
  const lines = linesOf(pair.origin, drift.origin[0]?.start ?? 0, drift.origin[0]?.end ?? 0);
  return lines.some((line) => {
    const [left, right] = [numbersOf(pair.origin[line] ?? ""), numbersOf(pair.appearance[line] ?? "")];
    const others = [...story.versions.values()]
      .filter((version) => version !== pair.origin && version !== pair.appearance)
      .map((version) => numbersOf(version[line] ?? ""));
    const shareOf = (number: string) => others.filter((known) => known.has(number)).length / Math.max(1, others.length);
    const [more, fewer] = [
      [...left].filter((number) => !right.has(number)),
      [...right].filter((number) => !left.has(number)),
    ];
    const stands = (some: readonly string[], odd: readonly string[]) =>
      some.some((number) => shareOf(number) >= MOST) && odd.some((number) => shareOf(number) <= FEW);
    return stands(more, fewer) || stands(fewer, more);
  });
}

function linesOf(lines: readonly string[], start: number, end: number): number[] {
  return [...lines.keys()].filter((line) => {
    const span = lineSpan(lines, line);
    return span.start < end && start < span.end;
  });
}

/** The numbers of a sentence without marks, thousands cut off ("11,000" and "11 thousand" are one), and its months and weekdays. */
function numbersOf(sentence: string): ReadonlySet<string> {
  const digits = [...sentence.matchAll(/\d+(?:[.,]\d+| \d{3}(?!\d))*/g)].map(([number]) =>
    number.replace(/[., ]/g, "").replace(/(?:000)+$/, ""),
  );
  const words = [...sentence.toLowerCase().matchAll(/[a-z]+/g)].flatMap(([word]) => SPELLED[word] ?? []);
  return new Set([...digits, ...words, ...[...sentence.matchAll(NAMED)].map(([name]) => name)]);
}
