import type { Actor } from "../model/actor.ts";
import { printPartialDate } from "../model/civil-date.ts";
import type { Span } from "../model/span.ts";
import type { AttributionRelation } from "../model/statement.ts";

/** A half-open range `[start, end)` as the pipes print it. */
export type Range = readonly [start: number, end: number];

/**
 * A statement as `onrecord attribute` prints it.
 *
 * @param locate - from a span of the article's text to ranges of the text that the pipe's offsets count in
 */
export function toAttributionLine(statement: AttributionRelation, locate: (span: Span) => readonly Span[]) {
  const ranges = (spans: readonly Span[]): Range[] => spans.flatMap(locate).map(({ start, end }) => [start, end]);
  return {
    id: statement.id,
    source: ranges(statement.source),
    cue: ranges(statement.cue),
    content: ranges(statement.content),
    kind: statement.kind,
    speaker: toSpeaker(statement.speaker),
    addressee: statement.addressee === null ? null : toSpeaker(statement.addressee),
    relay: statement.relay.map(toSpeaker),
    stance: statement.stance,
    negative: statement.negative,
    carriedOver: statement.carriedOver,
    nestedIn: statement.nestedIn,
    madeOn: statement.madeOn === null ? null : printPartialDate(statement.madeOn.date),
  };
}

function toSpeaker(speaker: Actor | null) {
  return {
    name: speaker?.name ?? null,
    role: speaker?.role ?? null,
    organisation: speaker?.organisation ?? null,
    states: speaker?.states ?? [],
  };
}
