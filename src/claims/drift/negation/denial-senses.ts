import { findWords } from "../../stems.ts";
import { DENIAL_SENSES } from "../data/denial-senses.ts";
import type { UnitSide } from "../unit-pair.ts";
import type { Denial } from "./read-denials.ts";

const SENSES = readSenses();
const NONE: ReadonlySet<number> = new Set();

/** Whether two words or phrases that deny say the same, by {@link DENIAL_SENSES}. */
export function areOfOneSense(
  side: UnitSide,
  a: Pick<Denial, "from" | "to">,
  other: UnitSide,
  b: Pick<Denial, "from" | "to">,
): boolean {
  const senses = sensesOf(other, b);
  return sensesOf(side, a)
    .values()
    .some((sense) => senses.has(sense));
}

/** Whether a word of a side says the same as a word of several stems. */
export function isOfSenseIn(stem: string, stems: ReadonlySet<string>): boolean {
  const senses = SENSES.get(stem);
  return (
    senses !== undefined &&
    stems.values().some((other) =>
      SENSES.get(other)
        ?.values()
        .some((sense) => senses.has(sense)),
    )
  );
}

function sensesOf({ words }: UnitSide, { from, to }: Pick<Denial, "from" | "to">): ReadonlySet<number> {
  const key = words
    .slice(from, to)
    .map(({ stem }) => stem)
    .join(" ");
  return SENSES.get(key) ?? NONE;
}

function readSenses(): ReadonlyMap<string, ReadonlySet<number>> {
  const senses = new Map<string, Set<number>>();
  for (const [index, line] of DENIAL_SENSES.entries())
    for (const phrase of line.split(",")) {
      const key = findWords(phrase)
        .map(({ stem }) => stem)
        .join(" ");
      senses.set(key, (senses.get(key) ?? new Set()).add(index));
    }
  return senses;
}
