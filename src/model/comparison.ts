import type { ArticleId } from "./article.ts";
import type { DerivationType } from "./lineage.ts";
import type { Span } from "./span.ts";

/** A run of words of a changed passage: in both texts, only in the older, or only in the newer. */
export interface ComparedWords {
  readonly kind: "same" | "removed" | "inserted";
  readonly text: string;
}

/** A passage of two texts side by side. */
export interface ComparedPassage {
  /** `kept`: word for word; `changed`: the same in other words; `added` and `dropped`: in the newer or the older text only */
  readonly kind: "kept" | "changed" | "added" | "dropped";
  /** stands in another place than in the older text */
  readonly moved: boolean;
  /** sentences of the older text, in order; none when added */
  readonly older: readonly Span[];
  /** sentences of the newer text, in order; none when dropped */
  readonly newer: readonly Span[];
  /** what changed, word by word; empty unless changed */
  readonly words: readonly ComparedWords[];
}

/** Two articles side by side: every sentence of both stands in exactly one passage. */
export interface ArticleComparison {
  readonly older: ArticleId;
  readonly newer: ArticleId;
  /** null: the two do not descend from one report */
  readonly type: DerivationType | null;
  /** in the order of the newer text; what was dropped stands where it was left out */
  readonly passages: readonly ComparedPassage[];
  readonly counts: {
    readonly kept: number;
    readonly changed: number;
    readonly added: number;
    readonly dropped: number;
    readonly moved: number;
  };
}
