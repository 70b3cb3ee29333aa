import type { Span } from "../../../model/span.ts";
import type { DriftWord } from "../texts/read-text.ts";
import type { UnitSide } from "../unit-pair.ts";
import { CLOSES, OPENS, PairSigns, SIGNS } from "./pair-signs.ts";

/** Two sides as the pair reader sees them. */
export interface PrintedPair {
  /** the one side, with signs around what is asked about */
  readonly marked: string;
  readonly other: string;
}

/** What is printed of a side. */
type PrintedSide = Pick<UnitSide, "text" | "spans" | "words">;

/**
 * The sentences of two sides as the pair reader sees them: a mark in the one, and for each name of a State a sign by the order in which the States come, so that no
 * name of one sways it. Without a gazetteer States are names like others.
 */
export function printPair(side: PrintedSide, mark: Span, against: PrintedSide): PrintedPair {
  return printMarkedPair(side, mark, against, null, () => null);
}

/** The same with a mark on both sides, and with signs for names: the words of which `keyOf` gives what tells one from others. */
export function printMarkedPair(
  side: PrintedSide,
  mark: Span | null,
  against: PrintedSide,
  otherMark: Span | null,
  keyOf: (word: DriftWord) => string | null,
): PrintedPair {
  const signs = new PairSigns(keyOf);
  return { marked: printSide(side, mark, signs), other: printSide(against, otherMark, signs) };
}

function printSide(side: PrintedSide, mark: Span | null, signs: PairSigns): string {
  return side.spans.map((span) => printSpan(side, span, mark, signs)).join(" ");
}

/** Characters that stand for others. */
interface Replacement extends Span {
  readonly by: string;
}

function printSpan({ text, words }: PrintedSide, span: Span, mark: Span | null, signs: PairSigns): string {
  const states = text.mentions
    .filter((mention) => span.start <= mention.span.start && mention.span.end <= span.end)
    .map((mention): Replacement => ({ ...mention.span, by: signs.ofState(mention.state) }));
  const names = words
    .filter(({ start, end }) => span.start <= start && end <= span.end)
    .flatMap((word): Replacement[] => {
      const by = signs.ofName(word);
      return by === null ? [] : [{ start: word.start, end: word.end, by }];
    });
  const isHere = mark !== null && span.start <= mark.start && mark.start < span.end;
  const marks = isHere ? markAround(mark, span, states) : [];
  let at = span.start;
  let printed = "";
  // At one place the mark goes before a State's name that begins there.
  for (const { start, end, by } of [...marks, ...states, ...names].sort((a, b) => a.start - b.start)) {
    printed += copy(text.text, at, start) + by;
    at = end;
  }
  return printed + copy(text.text, at, span.end);
}

/** Characters of a page; a sign among them would be taken for one of ours. */
function copy(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(SIGNS, " ");
}

/** The ends of a mark; one that lies inside a State's name goes around it. */
function markAround(mark: Span, span: Span, states: readonly Span[]): Replacement[] {
  const nameAt = (place: number) => states.find(({ start, end }) => start < place && place < end);
  const start = nameAt(mark.start)?.start ?? mark.start;
  const last = Math.min(mark.end, span.end);
  const end = nameAt(last)?.end ?? last;
  return [
    { start, end: start, by: OPENS },
    { start: end, end, by: CLOSES },
  ];
}
