import type { UnitSide } from "../../src/claims/drift/unit-pair.ts";
import type { Span } from "../../src/model/span.ts";

/** What stands at the ends of a mark. */
const OPENS = "\ue000";
const CLOSES = "\ue001";
/** The sign of the first State of a pair, and how many have one of their own. */
const FIRST_STATE = 0xe010;
const STATES = 16;

/**
 * The sentences of two sides as a pair reader sees them: a mark in the one, and for each name of a State a sign by the order in which the States come, so that no name
 * of one can be learnt.
 */
export function printPair(side: UnitSide, mark: Span, against: UnitSide): { marked: string; other: string } {
  const signs = new Map<string, string>();
  return { marked: printSide(side, mark, signs), other: printSide(against, null, signs) };
}

function printSide(side: UnitSide, mark: Span | null, signs: Map<string, string>): string {
  return side.spans.map((span) => printSpan(side, span, mark, signs)).join(" ");
}

/** Characters that stand for others. */
interface Replacement extends Span {
  readonly by: string;
}

function printSpan({ text }: UnitSide, span: Span, mark: Span | null, signs: Map<string, string>): string {
  const states = text.mentions
    .filter((mention) => span.start <= mention.span.start && mention.span.end <= span.end)
    .map((mention): Replacement => ({ ...mention.span, by: signOf(mention.state, signs) }));
  const isHere = mark !== null && span.start <= mark.start && mark.start < span.end;
  const marks = isHere ? markAround(mark, span, states) : [];
  let at = span.start;
  let printed = "";
  // At one place the mark goes before a State's name that begins there.
  for (const { start, end, by } of [...marks, ...states].sort((a, b) => a.start - b.start)) {
    printed += text.text.slice(at, start) + by;
    at = end;
  }
  return printed + text.text.slice(at, span.end);
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

function signOf(state: string, signs: Map<string, string>): string {
  const sign = signs.get(state) ?? String.fromCharCode(FIRST_STATE + Math.min(signs.size, STATES - 1));
  signs.set(state, sign);
  return sign;
}
