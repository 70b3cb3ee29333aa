import type { KnownSegment } from "../../bench/accuracy/read/composite-writer.ts";
import type { SegmentKind } from "../../src/model/article.ts";

/** A made page of plain text with the truth of its parts. */
export interface MadePage {
  readonly text: string;
  readonly segments: readonly KnownSegment[];
  /** the name of the site that the page is drawn as; null where the page has none of its own */
  readonly site?: string | null;
}

/** Writes a made page and keeps the truth of what it wrote. */
export class PageWriter implements MadePage {
  text = "";
  readonly segments: KnownSegment[] = [];
  site: string | null = null;
  /** stands behind every part */
  gap = "\n";

  /** Lines of one kind; of an article where they speak of it. */
  put(kind: SegmentKind, article: number | null, ...lines: readonly string[]): void {
    for (const line of lines) {
      const start = this.text.length;
      this.text += line;
      this.segments.push({ start, end: this.text.length, kind, article });
      this.text += this.gap;
    }
  }

  /** Something else at the end of the last line, as a scrape glues it there. */
  glue(kind: SegmentKind, article: number | null, between: string, text: string): void {
    this.text = `${this.text.trimEnd()}${between}`;
    this.put(kind, article, text);
  }
}
