import type { Span } from "../model/span.ts";
import type { AttributionRelation } from "../model/statement.ts";

/** A run of text with the roles it plays: what kinds of span of which statements hold it. */
export interface MarkedRun {
  readonly text: string;
  readonly roles: readonly ("source" | "cue" | "content")[];
  /** numbers (from 1) of the statements whose first span begins here */
  readonly begins: readonly number[];
}

/** A paragraph of the article as runs; the runs joined are its characters. */
export type MarkedParagraph = readonly MarkedRun[];

/**
 * The article's text cut at every edge of a statement's span. Cost: O((spans + paragraphs) log spans + runs × spans that hold the run).
 */
export function markText(text: string, statements: readonly AttributionRelation[]): MarkedParagraph[] {
  const layers = statements.flatMap((statement) => [
    ...statement.source.map((span) => ({ role: "source" as const, span })),
    ...statement.cue.map((span) => ({ role: "cue" as const, span })),
    ...statement.content.map((span) => ({ role: "content" as const, span })),
  ]);
  const beginnings = new Map<number, number[]>();
  statements.forEach((statement, index) => {
    const first = firstOffset([...statement.source, ...statement.cue, ...statement.content]);
    if (first !== null) beginnings.set(first, [...(beginnings.get(first) ?? []), index + 1]);
  });
  layers.sort((a, b) => a.span.start - b.span.start);
  const cuts = [...new Set([...layers.flatMap(({ span }) => [span.start, span.end]), ...beginnings.keys()])].sort(
    (a, b) => a - b,
  );
  const paragraphs: MarkedParagraph[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "")
      paragraphs.push(markParagraph(text, { start, end: start + line.length }, cuts, layers, beginnings));
    start += line.length + 1;
  }
  return paragraphs;
}

function markParagraph(
  text: string,
  paragraph: Span,
  cuts: readonly number[],
  layers: readonly { readonly role: "source" | "cue" | "content"; readonly span: Span }[],
  beginnings: ReadonlyMap<number, readonly number[]>,
): MarkedRun[] {
  const inside = layers.filter(({ span }) => span.start < paragraph.end && span.end > paragraph.start);
  const edges = [paragraph.start, ...cuts.filter((cut) => cut > paragraph.start && cut < paragraph.end), paragraph.end];
  const runs: MarkedRun[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const start = edges[index] ?? 0;
    const end = edges[index + 1] ?? start;
    const roles = new Set(inside.filter(({ span }) => span.start <= start && span.end >= end).map(({ role }) => role));
    runs.push({ text: text.slice(start, end), roles: [...roles], begins: beginnings.get(start) ?? [] });
  }
  return runs;
}

function firstOffset(spans: readonly Span[]): number | null {
  return spans.length === 0 ? null : Math.min(...spans.map((span) => span.start));
}
