import type { Span } from "../../../model/span.ts";
import type { TreatyId, Vocabulary } from "../../../model/treaty.ts";
import type { Gazetteer } from "../../../text/gazetteer.ts";
import { findSentences } from "../../../text/sentences.ts";
import { compileLexicon, type Lexicon } from "../../propositions/symbols/lexicon.ts";
import { readDescribedTreaty, type Wording } from "../../propositions/symbols/read-described-treaty.ts";
import { splitWords } from "../../propositions/symbols/split-words.ts";

/** A place where a text names a treaty. */
export interface TreatyMention {
  readonly span: Span;
  readonly treaty: TreatyId;
}

/** What tells names in texts. */
export interface KnownNames {
  readonly gazetteer: Gazetteer | null;
  readonly treaties: TreatyNames | null;
}

/** Finds treaties in text by any of their names, and by what is said of them: "Ottawa Convention", "the treaty that bans anti-personnel mines". */
export class TreatyNames {
  readonly #lexicon: Lexicon;

  constructor(vocabularies: readonly Vocabulary[]) {
    this.#lexicon = compileLexicon(vocabularies);
  }

  /** Every mention in order, longest name first, none overlapping another. Linear. */
  findMentions(text: string): TreatyMention[] {
    return findSentences(text).flatMap(({ start, end }) =>
      this.#readSentence(text.slice(start, end)).map(({ span, treaty }) => ({
        span: { start: span.start + start, end: span.end + start },
        treaty,
      })),
    );
  }

  #readSentence(slice: string): TreatyMention[] {
    const words = splitWords(slice);
    const wording: Wording = {
      slice,
      words,
      texts: words.map(({ text }) => text),
      stems: words.map(({ stem }) => stem),
      lexicon: this.#lexicon,
    };
    const mentions: TreatyMention[] = [];
    for (let at = 0; at < words.length; ) {
      const found = this.#readAt(wording, at);
      const [first, last] = [words[at], words[at + (found?.length ?? 1) - 1]];
      if (found?.treaty != null && first !== undefined && last !== undefined)
        mentions.push({ span: { start: first.start, end: last.end }, treaty: found.treaty });
      at += found?.length ?? 1;
    }
    return mentions;
  }

  /** What starts at a word: a treaty, or null for what only has a treaty in its name ("the Ottawa Convention's review conference"). */
  #readAt(wording: Wording, at: number): { readonly treaty: TreatyId | null; readonly length: number } | null {
    const hits = this.#lexicon.hitsAt(wording.texts, wording.stems, at);
    const named = hits.find(({ tag }) => tag.kind === "treaty-name" || tag.kind === "not-the-treaty");
    if (named !== undefined)
      return { treaty: named.tag.kind === "treaty-name" ? named.tag.treaty : null, length: named.length };
    const noun = hits.find(({ tag }) => tag.kind === "context-name");
    if (noun === undefined) return null;
    const of = hits.flatMap(({ tag, length }) =>
      tag.kind === "context-name" && length === noun.length ? [tag.treaty] : [],
    );
    const described = readDescribedTreaty(wording, { at, length: noun.length, of });
    return described?.how === "names" ? { treaty: described.treaty, length: noun.length } : null;
  }
}
