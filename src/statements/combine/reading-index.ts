import { type Span, spanContains, spansOverlap } from "../../model/span.ts";
import type { Reading } from "../reader/reading.ts";

/** Readings by where they lie: look-ups cost O(log n + readings near by), not a scan. */
export class ReadingIndex<Found extends Pick<Reading, "cue" | "content">> {
  readonly #cues: readonly { readonly span: Span; readonly reading: Found }[];
  readonly #contents: readonly { readonly span: Span; readonly reading: Found }[];

  constructor(readings: readonly Found[]) {
    const sorted = (pick: (reading: Found) => readonly Span[]) =>
      readings
        .flatMap((reading) => pick(reading).map((span) => ({ span, reading })))
        .sort((a, b) => a.span.start - b.span.start);
    this.#cues = sorted((reading) => reading.cue);
    this.#contents = sorted((reading) => reading.content);
  }

  sharingCue(cue: readonly Span[]): Found[] {
    return [
      ...new Set(
        cue.flatMap((span) =>
          near(this.#cues, span)
            .filter((entry) => spansOverlap(entry.span, span))
            .map((entry) => entry.reading),
        ),
      ),
    ];
  }

  /** Readings whose cue lies in the span. */
  cuesIn(span: Span): Found[] {
    const from = firstFrom(this.#cues, span.start);
    const found: Found[] = [];
    for (let at = from; at < this.#cues.length && at < from + WINDOW; at++) {
      const entry = this.#cues[at];
      if (entry === undefined || entry.span.end > span.end) break;
      found.push(entry.reading);
    }
    return found;
  }

  /** Whether a cue overlaps the span, or a content holds it (which a nested reading may). */
  holds(span: Span, nested: boolean): boolean {
    return (
      near(this.#cues, span).some((entry) => spansOverlap(entry.span, span)) ||
      (!nested &&
        near(this.#contents, span).some((entry) => spanContains(entry.span, span) || spansOverlap(entry.span, span)))
    );
  }
}

/** Entries looked at on each side of a position: contents overlap few others. */
const WINDOW = 12;

function near<Entry extends { readonly span: Span }>(entries: readonly Entry[], span: Span): readonly Entry[] {
  const from = firstFrom(entries, span.start);
  return entries.slice(Math.max(0, from - WINDOW), from + WINDOW);
}

function firstFrom(entries: readonly { readonly span: Span }[], start: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
