/** The three spans of an attribution. */
export type Part = "source" | "cue" | "content";
/** In the order of their tags. */
export const PARTS: readonly Part[] = ["source", "cue", "content"];

/** "outside", then begin, inside, end and single of each part in the order of {@link PARTS}. */
export const TAG_COUNT = 1 + 4 * PARTS.length;
/** Places of a part's tags after the first of them. */
export const BEGIN = 0;
export const INSIDE = 1;
export const END = 2;
export const SINGLE = 3;

/** A tag of a part: `tagOf("content", BEGIN)` begins a content. */
export function tagOf(part: Part, place: number): number {
  return 1 + 4 * PARTS.indexOf(part) + place;
}

/** What the model has learned about which tag follows which; tags that cannot follow each other have a very low score. */
export interface Transitions {
  /** `between[from × TAG_COUNT + to]` */
  readonly between: Float32Array;
  readonly start: Float32Array;
  readonly end: Float32Array;
}

/** A run of positions that the tagger gave one part: `[from, to)`. */
export interface Run {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** The best sequence of tags (Viterbi). Linear in the number of positions; ties go to the lower tag. */
export function decodeTags(scores: Float32Array, transitions: Transitions): Uint8Array {
  const count = scores.length / TAG_COUNT;
  const cameFrom = new Uint8Array(scores.length);
  let best = new Float64Array(TAG_COUNT);
  let next = new Float64Array(TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag++) best[tag] = (scores[tag] as number) + (transitions.start[tag] as number);
  for (let at = 1; at < count; at++) {
    for (let to = 0; to < TAG_COUNT; to++) {
      let top = Number.NEGATIVE_INFINITY;
      let topFrom = 0;
      for (let from = 0; from < TAG_COUNT; from++) {
        const score = (best[from] as number) + (transitions.between[from * TAG_COUNT + to] as number);
        if (score > top) {
          top = score;
          topFrom = from;
        }
      }
      next[to] = top + (scores[at * TAG_COUNT + to] as number);
      cameFrom[at * TAG_COUNT + to] = topFrom;
    }
    [best, next] = [next, best];
  }
  const tags = new Uint8Array(count);
  if (count === 0) return tags;
  let tag = 0;
  for (let last = 1; last < TAG_COUNT; last++) {
    const score = (best[last] as number) + (transitions.end[last] as number);
    if (score > (best[tag] as number) + (transitions.end[tag] as number)) tag = last;
  }
  for (let at = count - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = cameFrom[at * TAG_COUNT + tag] as number;
  }
  return tags;
}

/** The runs that a sequence of tags marks, in order; none is empty, none overlaps another. */
export function readRuns(tags: Uint8Array): Run[] {
  const runs: Run[] = [];
  let from = -1;
  let part: Part = "source";
  const close = (to: number): void => {
    if (from >= 0) runs.push({ part, from, to });
    from = -1;
  };
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as number;
    if (tag === 0) {
      close(at);
      continue;
    }
    const of = PARTS[(tag - 1) >> 2] as Part;
    const place = (tag - 1) & 3;
    if (place === BEGIN || place === SINGLE || of !== part) close(at);
    if (place === BEGIN || place === SINGLE || ((place === INSIDE || place === END) && from < 0)) {
      from = at;
      part = of;
    }
    if (place === END || place === SINGLE) close(at + 1);
  }
  close(tags.length);
  return runs;
}
