import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareTexts } from "../../../src/claims/drift/compare-texts.ts";
import { parsePairReader } from "../../../src/claims/drift/detect-drift.ts";
import { readText } from "../../../src/claims/drift/texts/read-text.ts";
import { type KnownNames, TreatyNames } from "../../../src/claims/drift/texts/treaty-names.ts";
import type { ReadStatements, UnitDrift } from "../../../src/claims/drift/unit-pair.ts";
import type { ArticleId } from "../../../src/model/article.ts";
import type { Span } from "../../../src/model/span.ts";
import { attribute, parseAttributionModel } from "../../../src/statements/attribute.ts";
import type { Gazetteer } from "../../../src/text/gazetteer.ts";
import { ALONE } from "../../../test/build/comparison.ts";
import { loadVocabularies } from "./load-vocabularies.ts";

/** A news story in independent English versions, sentence by sentence. */
export interface VersionedStory {
  readonly id: string;
  /** of the WMT stories "A" and "B" are human translators, every other name a system */
  readonly versions: ReadonlyMap<string, readonly string[]>;
}

/** A pair of independent English versions of one story, as aligned lists of sentences. */
export interface VersionPair {
  readonly story: string;
  /** names of the versions */
  readonly from: string;
  readonly to: string;
  readonly origin: readonly string[];
  readonly appearance: readonly string[];
}

/**
 * One version against each other one, by turns as the origin and as the copy.
 *
 * @param anchor - the version that stands in every pair; against another one than "A" none is paired with "A", so that no pair comes twice
 */
export function pairVersions({ id, versions }: VersionedStory, anchor: string): VersionPair[] {
  const text = versions.get(anchor);
  if (text === undefined) return [];
  return [...versions]
    .filter(([name]) => name !== anchor && name !== "A")
    .map(([name, other], index) =>
      index % 2 === 0
        ? { story: id, from: anchor, to: name, origin: text, appearance: other }
        : { story: id, from: name, to: anchor, origin: other, appearance: text },
    );
}

/** Reads and compares texts as the pipeline does: the shipped tagger's statements on both sides, the shipped pair reader's odds. */
export class VersionReader {
  readonly #model = parseAttributionModel(
    readFileSync(join(import.meta.dirname, "../../../models/attribution/model.bin")),
  );
  readonly #pairReader = parsePairReader(readFileSync(join(import.meta.dirname, "../../../models/pairs/model.bin")));
  readonly names: KnownNames & { readonly gazetteer: Gazetteer };
  readonly #known = new Map<readonly string[], ReadStatements>();

  constructor(gazetteer: Gazetteer) {
    this.names = { gazetteer, treaties: new TreatyNames(loadVocabularies()) };
  }

  /** Reads a version; the same list again is not read twice. */
  readVersion(lines: readonly string[]): ReadStatements {
    const known = this.#known.get(lines) ?? this.read(lines);
    this.#known.set(lines, known);
    return known;
  }

  read(lines: readonly string[]): ReadStatements {
    const text = lines.join("\n");
    const article = {
      id: "measured" as ArticleId,
      text,
      language: "en",
      published: null,
      dateline: null,
      credits: [],
      headline: null,
    };
    const { gazetteer, treaties } = this.names;
    const options = { gazetteer, captured: null, attributionModel: this.#model };
    return { text: readText(text, gazetteer, null, treaties), statements: attribute(article, options).value };
  }

  compare(origin: ReadStatements, appearance: ReadStatements): UnitDrift[] {
    return compareTexts(origin, appearance, { ...ALONE, reader: this.#pairReader });
  }
}

/** The characters of a line of the joined text. */
export function lineSpan(lines: readonly string[], line: number): Span {
  const start = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
  return { start, end: start + (lines[line]?.length ?? 0) };
}
