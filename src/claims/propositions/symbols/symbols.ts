import type { Span } from "../../../model/span.ts";
import type { StateCode } from "../../../model/state.ts";
import type { TreatyId } from "../../../model/treaty.ts";
import type { FoundDate } from "../../../text/dates/find-dates.ts";
import type { Gazetteer, StateNameKind } from "../../../text/gazetteer.ts";
import type { Trigger } from "../data/trigger-words.ts";
import type { Lexicon, Tag } from "./lexicon.ts";

/** Where a symbol stands, half-open offsets in the text. */
export interface At {
  readonly start: number;
  readonly end: number;
}

/** A piece of a sentence: a word, a punctuation mark, or a run of words read as one thing. */
export type Sym = At &
  (
    | {
        readonly kind: "word";
        readonly text: string;
        readonly lower: string;
        readonly stem: string;
        readonly triggers: readonly Trigger[];
        /** symbols that the longest trigger phrase starting here takes */
        readonly triggerLength: number;
        /** symbols that the longest name of an object starting here takes; 0 when none does */
        readonly objectLength: number;
        readonly tags: readonly Tag[];
      }
    | { readonly kind: "mark"; readonly text: string }
    | {
        readonly kind: "states";
        readonly states: readonly StateCode[];
        readonly via: StateNameKind | "group";
        /** followed by 's */
        readonly possessive: boolean;
        /** the word is the name of a parliament, government or head of State ("Seimas") */
        readonly institution: Trigger | null;
      }
    | { readonly kind: "date"; readonly date: FoundDate }
    | { readonly kind: "number"; readonly value: number; readonly ordinal: boolean }
    /**
     * `treaty` null: "the treaty", to be resolved by context to one of `of`; `hint` is the one that the words beside it speak for,
     * where the text names none at all ("the treaty bans X", "the ban on X")
     */
    | {
        readonly kind: "treaty";
        readonly treaty: TreatyId | null;
        readonly of: readonly TreatyId[];
        readonly hint: TreatyId | null;
      }
    /** a treaty-like name that no vocabulary knows */
    | { readonly kind: "other-treaty" }
    | { readonly kind: "document"; readonly treaty: TreatyId; readonly name: string }
    | { readonly kind: "meeting"; readonly treaty: TreatyId; readonly meeting: string }
  );

/** A sentence, or a piece of one that is too long. */
export interface Sentence {
  readonly span: Span;
  readonly symbols: readonly Sym[];
}

export interface SymbolOptions {
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** "LT and FI": two- and three-letter codes are States; only for short claims typed by a person */
  readonly codes: boolean;
}
