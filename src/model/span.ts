import { z } from "zod";
import type { DeepReadonly } from "./deep-readonly.ts";

/** Half-open `[start, end)` in UTF-16 code units of a frozen text: an article's, or a page's where a field says so. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = DeepReadonly<z.infer<typeof Span>>;

/** The text of the spans, in order, joined by `separator`. */
export function sliceSpans(text: string, spans: readonly Span[], separator = " "): string {
  return spans.map((span) => text.slice(span.start, span.end)).join(separator);
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds every code unit of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
