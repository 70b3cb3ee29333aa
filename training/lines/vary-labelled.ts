import type { KnownSegment } from "../../bench/accuracy/read/composite-writer.ts";
import { pick } from "../../bench/accuracy/read/make-composites.ts";
import { drawDisguise } from "./disguise.ts";
import type { MadePage } from "./page-writer.ts";

type Random = () => number;
/** Runs of what is no report go or stay together: so many lines at most. */
const MAX_RUN = 5;
/** A run of empty lines counts for one: what stands between the lines of a page that has them everywhere. */
const EMPTY = /^\s*$/;

interface Line {
  readonly text: string;
  /** in the line's text */
  readonly segments: readonly KnownSegment[];
  readonly emptyBefore: boolean;
}

/**
 * A labelled page as it might have been: with less around its reports and shorter ones, with empty lines between all lines or none, and with
 * words that no list knows, so that forests learn neither a page by heart nor its writer's labels.
 */
export function varyLabelled(page: MadePage, random: Random): MadePage {
  const gap = pick([null, null, "\n", "\n\n"], random);
  const dress = drawDress(random);
  const kept = dropLines(linesOf(page), random);
  let text = "";
  const segments: KnownSegment[] = [];
  for (const [at, line] of kept.entries()) {
    if (at > 0) text += gap ?? (line.emptyBefore ? "\n\n" : "\n");
    const moved = line.segments.map((segment) => ({ ...segment, start: segment.start + text.length, end: segment.end + text.length }));
    segments.push(...moved);
    text += dress(line);
  }
  return { text, segments };
}

function linesOf({ text, segments }: MadePage): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let at = 0;
  let emptyBefore = false;
  for (const line of text.split("\n")) {
    const end = start + line.length;
    const own: KnownSegment[] = [];
    for (let next = segments[at]; next !== undefined && next.start < end; next = segments[++at])
      own.push({ ...next, start: next.start - start, end: next.end - start });
    const empty = EMPTY.test(line);
    if (!empty) lines.push({ text: line, segments: own, emptyBefore });
    emptyBefore = empty;
    start = end + 1;
  }
  return lines;
}

/** Takes runs of other lines and single paragraphs out; each report keeps its first paragraph. */
function dropLines(lines: readonly Line[], random: Random): Line[] {
  const keptOthers = pick([1, 0.8, 0.6, 0.4], random);
  const keptParagraphs = pick([1, 1, 0.8, 0.6], random);
  const begun = new Set<number>();
  const kept: Line[] = [];
  let stays = true;
  let left = 0;
  for (const line of lines) {
    const body = line.segments.find(({ kind }) => kind === "body");
    if (body !== undefined) {
      const article = body.article ?? 0;
      if (!begun.has(article) || random() < keptParagraphs) kept.push(line);
      begun.add(article);
      continue;
    }
    if (line.segments.some(({ kind }) => kind === "headline")) {
      kept.push(line);
      continue;
    }
    if (left === 0) {
      stays = random() < keptOthers;
      left = 1 + Math.floor(random() * MAX_RUN);
    }
    left--;
    if (stays) kept.push(line);
  }
  return kept;
}

/** Words as they are, those of some lines of furniture in letters exchanged for others, or all of them. */
function drawDress(random: Random): (line: Line) => string {
  const disguise = drawDisguise(random);
  const share = pick([0, 0, 0.3, 0.7, 1], random);
  const whole = share === 1;
  return ({ text, segments }) => {
    const report = segments.some(({ kind }) => kind === "body" || kind === "headline");
    return whole || (!report && random() < share) ? disguise(text) : text;
  };
}
