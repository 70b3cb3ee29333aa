import type { Part } from "./decode.ts";
import { type Encoder, VIEW_SIZE } from "./encoder.ts";
import type { Stretch } from "./link-features.ts";
import type { LikelyRun } from "./run-odds.ts";

/** What the encoder's states at both ends of a run say to the linker; {@link VIEW_SIZE} numbers each, or none. */
export interface RunViews {
  /** of a content that chooses a cue, or a cue that chooses a source */
  readonly asChooser: Float32Array;
  /** of a cue that a content may choose, or a source that a cue may choose */
  readonly asPartner: Float32Array;
}

/** A run with its odds and views. */
export type SeenRun = LikelyRun & RunViews;

/** Maps of the first and the last position of a run, in the order of the model file. */
const CHOOSER_MAPS: Readonly<Record<Part, readonly [number, number] | null>> = {
  content: [0, 1],
  cue: [4, 5],
  source: null,
};
const PARTNER_MAPS: Readonly<Record<Part, readonly [number, number] | null>> = {
  content: null,
  cue: [2, 3],
  source: [6, 7],
};

/** Views of a run of the stretch that was encoded last, which began at position `begun`. */
export function viewRun(encoder: Encoder, part: Part, { from, to }: Stretch, begun: number): RunViews {
  const see = (maps: readonly [number, number] | null): Float32Array => {
    const view = new Float32Array(maps === null ? 0 : VIEW_SIZE);
    if (maps === null) return view;
    encoder.addView(maps[0], from - begun, view);
    encoder.addView(maps[1], to - 1 - begun, view);
    return view;
  };
  return { asChooser: see(CHOOSER_MAPS[part]), asPartner: see(PARTNER_MAPS[part]) };
}
