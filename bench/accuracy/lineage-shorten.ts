import type { SeededRandom } from "../../test/build/seeded-random.ts";
import { shuffle } from "../../test/fixtures/lineage/make-reports.ts";

// Shortens a text as a newsroom does: a part of its sentences, some joined, some moved, paragraphs of its own added.

/** What is done to a text. */
export interface Shortening {
  /** sentences that are kept */
  readonly kept: number;
  /** paragraphs of something else, put in between or at the end */
  readonly added: readonly string[];
}

/** A short text keeps the lead of the long one this often; the rest of its sentences is drawn from everywhere. */
const KEEPS_LEAD = 0.75;
/** Every fourth sentence, rounded down, changes its place in two texts of three. */
const MOVES_ORDER = 2 / 3;
const MOVED = 0.25;
/** Two neighbouring sentences are joined in every second text. */
const JOINS = 0.5;

/** The shortened text, a paragraph a line. Same sentences and same chance, same text. */
export function shortenText(sentences: readonly string[], { kept, added }: Shortening, chance: SeededRandom): string {
  const rest = shuffle([...sentences.keys()].slice(1), chance.below(2 ** 31));
  const chosen = chance.next() < KEEPS_LEAD ? [0, ...rest.slice(0, kept - 1)] : rest.slice(0, kept);
  const lines = chosen.sort((a, b) => a - b).map((index) => sentences[index] ?? "");
  if (chance.next() < MOVES_ORDER) {
    for (let moved = 0; moved < Math.floor(lines.length * MOVED); moved++) {
      const [line] = lines.splice(chance.below(lines.length), 1);
      lines.splice(chance.below(lines.length + 1), 0, line ?? "");
    }
  }
  if (chance.next() < JOINS && lines.length > 1) {
    const first = chance.below(lines.length - 1);
    lines.splice(first, 2, joinSentences(lines[first] ?? "", lines[first + 1] ?? ""));
  }
  // Never before the lead: a local paragraph follows the news.
  for (const paragraph of added) lines.splice(1 + chance.below(lines.length), 0, paragraph);
  return lines.join("\n");
}

function joinSentences(one: string, other: string): string {
  return /^\p{Lu}\p{Ll}/u.test(other) && one.endsWith(".")
    ? `${one.slice(0, -1)}, while ${other.charAt(0).toLowerCase()}${other.slice(1)}`
    : `${one} ${other}`;
}
