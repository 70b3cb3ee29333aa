import { type DriftText, readText } from "../../../src/claims/drift/texts/read-text.ts";
import type { KnownNames } from "../../../src/claims/drift/texts/treaty-names.ts";
import type { SeededRandom } from "../../../test/build/seeded-random.ts";

/** A line of a version, and the groups of the story that its words are of. */
export interface GroupedLine {
  readonly text: string;
  readonly groups: ReadonlySet<number>;
}

/** A version as it is read, and the groups that each of its sentences is of. */
export interface GroupedText {
  readonly text: DriftText;
  readonly groups: readonly ReadonlySet<number>[];
}

/** One of so many places is moved, joined or parted. */
const ONE_OF = 4;
/** How far a moved line goes, in lines. */
const FARTHEST = 3;

/** Lines as the story has them, each a group of its own. */
export function groupLines(lines: readonly string[]): GroupedLine[] {
  return lines.map((text, index) => ({ text, groups: new Set([index]) }));
}

/** Whether two sentences have words of the same group. */
export function shareGroup(left: GroupedText, a: number, right: GroupedText, b: number): boolean {
  return [...(left.groups[a] ?? [])].some((group) => right.groups[b]?.has(group));
}

/** Reads a version whose groups are known. */
export function readGrouped(lines: readonly GroupedLine[], { gazetteer, treaties }: KnownNames): GroupedText {
  const text = readText(lines.map((line) => line.text).join("\n"), gazetteer, null, treaties);
  let offset = 0;
  const ends = lines.map((line) => {
    offset += line.text.length + 1;
    return offset;
  });
  const groups = text.sentences.map(
    ({ span }) => lines[ends.findIndex((end) => span.start < end)]?.groups ?? new Set<number>(),
  );
  return { text, groups };
}

/** The same version as another editor would print it: some lines moved, some joined to the next by a conjunction, some parted at one. */
export function reshapeVersion(lines: readonly GroupedLine[], random: SeededRandom): GroupedLine[] {
  return moveLines(
    joinLines(lines, random).map((line) => partLine(line, random)),
    random,
  );
}

function joinLines(lines: readonly GroupedLine[], random: SeededRandom): GroupedLine[] {
  const joined: GroupedLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      last?.groups.size === 1 &&
      random.below(ONE_OF) === 0 &&
      /[\p{L}\d]\.$/u.test(last.text) &&
      !/["“”]/u.test(line.text)
    )
      joined[joined.length - 1] = {
        text: `${last.text.slice(0, -1)}, and ${lowerFirst(line.text)}`,
        groups: new Set([...last.groups, ...line.groups]),
      };
    else joined.push(line);
  }
  return joined;
}

/** Only words that are never names are written small. */
function lowerFirst(text: string): string {
  return text.replace(
    /^(?:The|A|An|It|He|She|They|This|That|These|Those|In|On|At|After|Before|For|Some|None|No)\b/u,
    (word) => word.toLowerCase(),
  );
}

function partLine({ text, groups }: GroupedLine, random: SeededRandom): GroupedLine {
  if (groups.size > 1 || /["“”]/u.test(text) || random.below(ONE_OF) !== 0) return { text, groups };
  const parted = text.replace(
    /(?:, (?:and|but|while)|;) (?=(?:the|it|he|she|they|this|that|there|its|his|her|their)\b)(\p{L})/u,
    (_, first) => `. ${first.toUpperCase()}`,
  );
  return { text: parted, groups };
}

function moveLines(lines: readonly GroupedLine[], random: SeededRandom): GroupedLine[] {
  const moved = [...lines];
  for (const line of lines) {
    if (random.below(ONE_OF) !== 0) continue;
    const at = moved.indexOf(line);
    moved.splice(at, 1);
    moved.splice(Math.max(0, at - FARTHEST + random.below(2 * FARTHEST + 1)), 0, line);
  }
  return moved;
}
