import type { TreatyId } from "../../../model/treaty.ts";
import type { Lexicon } from "./lexicon.ts";

/** Sentence words as the lexicon looks them up. */
interface Wording {
  readonly texts: readonly string[];
  readonly stems: readonly string[];
  readonly lexicon: Lexicon;
}

/** Words before the noun that a treaty's name may have. */
const LONGEST = 4;
const JOINERS = new Set(["and", "nor", "or"]);

/**
 * "the Ottawa and Oslo conventions", "neither the Ottawa nor the Oslo convention": the first treaty, whose noun stands only behind the second.
 * Null where the words at `at` are none; `length` counts its words.
 */
export function readSharedNoun(
  wording: Wording,
  at: number,
): { readonly treaty: TreatyId; readonly length: number } | null {
  const { texts } = wording;
  for (let joiner = at + 1; joiner <= at + LONGEST; joiner++) {
    if (!JOINERS.has(texts[joiner]?.toLowerCase() ?? "")) continue;
    const second = texts[joiner + 1]?.toLowerCase() === "the" ? joiner + 2 : joiner + 1;
    for (const { treaty: other, length } of namesAt(wording, second, second + LONGEST + 1)) {
      const noun = second + length - 1;
      const first = namesAt(joinParts(wording, at, joiner, noun), 0, LONGEST + 1);
      const own = first.find((name) => name.length === joiner - at + 1 && name.treaty !== other);
      if (length > 1 && own !== undefined) return { treaty: own.treaty, length: joiner - at };
    }
    return null;
  }
  return null;
}

function namesAt({ texts, stems, lexicon }: Wording, from: number, to: number): { treaty: TreatyId; length: number }[] {
  return lexicon
    .hitsAt(texts.slice(from, to), stems.slice(from, to), 0)
    .flatMap(({ tag, length }) => (tag.kind === "treaty-name" ? [{ treaty: tag.treaty, length }] : []));
}

function joinParts({ texts, stems, lexicon }: Wording, from: number, to: number, noun: number): Wording {
  const join = (words: readonly string[]): string[] => [...words.slice(from, to), ...words.slice(noun, noun + 1)];
  return { texts: join(texts), stems: join(stems), lexicon };
}
