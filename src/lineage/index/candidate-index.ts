import { CopyIndex } from "./copy-index.ts";
import { BANDS } from "./min-hash.ts";
import { Neighbours } from "./neighbours.ts";
import type { RareTerms } from "./rare-terms.ts";
import { RewordedIndex } from "./reworded-index.ts";

/** A document as the indexes take it. */
export interface IndexedText {
  readonly text: string;
  readonly rare: RareTerms;
  /** so few words that a paragraph of its own hides what it shares */
  readonly short: boolean;
  /** different for different documents, the same whenever the document is added: puts documents in order where a bucket is crowded */
  readonly rank: number;
}

/** Candidates kept of a document by each index. */
const KEPT = 10;
/** Rare-term similarity from which a pair is aligned. */
const SIMILAR = 0.25;
/** The same when one of the two is short: half of a short rewrite's rare terms may be of a paragraph that it adds. */
const SIMILAR_SHORT = 0.19;
/** Rare-term similarity from which a pair may tell of one event. */
const RELATED = 0.1;

/**
 * Which pairs of documents are worth aligning: those that share a MinHash band or rare terms.
 *
 * A pair is a candidate when either is among the {@link KEPT} best of the other. The candidates are a function of the set of documents: adding
 * them in another order, or in several batches, gives the same pairs.
 */
export class CandidateIndex {
  readonly #copies: CopyIndex;
  readonly #reworded: RewordedIndex;
  readonly #copyNeighbours: Neighbours;
  readonly #rewordedNeighbours: Neighbours;
  readonly #ranks: number[] = [];
  readonly #short: boolean[] = [];

  constructor(expected = 64) {
    this.#copies = new CopyIndex(expected);
    this.#reworded = new RewordedIndex(expected);
    const rankOf = (document: number) => this.#ranks[document] ?? 0;
    this.#copyNeighbours = new Neighbours(KEPT, rankOf);
    this.#rewordedNeighbours = new Neighbours(KEPT, rankOf);
  }

  get count(): number {
    return this.#ranks.length;
  }

  /** Bytes of typed arrays held. */
  get byteLength(): number {
    return (
      this.#copies.byteLength +
      this.#reworded.byteLength +
      this.#copyNeighbours.byteLength +
      this.#rewordedNeighbours.byteLength
    );
  }

  /** Adds a batch; documents are numbered on from those before. */
  add(documents: readonly IndexedText[]): void {
    const first = this.count;
    for (const { rank, short } of documents) {
      this.#ranks.push(rank);
      this.#short.push(short);
    }
    this.#addCopies(documents, first);
    this.#addReworded(documents, first);
  }

  /** Calls `visit` once for each pair worth aligning, lower number first. */
  visitPairs(visit: (a: number, b: number) => void): void {
    const isShort = (document: number) => this.#short[document] ?? false;
    this.#visit(visit, (a, b) => (isShort(a) || isShort(b) ? SIMILAR_SHORT : SIMILAR), true);
  }

  /** Calls `visit` once for each pair that may tell of one event, lower number first. */
  visitRelated(visit: (a: number, b: number) => void): void {
    this.#visit(visit, () => RELATED, false);
  }

  #visit(visit: (a: number, b: number) => void, similar: (a: number, b: number) => number, withCopies: boolean): void {
    const partners: Set<number>[] = Array.from({ length: this.count }, () => new Set());
    for (let document = 0; document < this.count; document++) {
      const note = (other: number) => partners[Math.min(document, other)]?.add(Math.max(document, other));
      if (withCopies) this.#copyNeighbours.visit(document, note);
      this.#rewordedNeighbours.visit(document, (other, score) => {
        if (score >= similar(document, other)) note(other);
      });
    }
    partners.forEach((others, document) => {
      for (const other of [...others].sort((a, b) => a - b)) visit(document, other);
    });
  }

  #addCopies(documents: readonly IndexedText[], first: number): void {
    const bands = new Map<number, number>();
    const crowded: number[] = [];
    const meet = (earlier: number) => {
      bands.set(earlier, (bands.get(earlier) ?? 0) + 1);
    };
    documents.forEach(({ text, rank }, index) => {
      const document = first + index;
      this.#copyNeighbours.clear(document);
      this.#copies.add(text, rank, meet, (band) => crowded.push(document * BANDS + band));
      for (const [earlier, shared] of bands) {
        this.#copyNeighbours.offer(document, earlier, shared);
        this.#copyNeighbours.offer(earlier, document, shared);
      }
      bands.clear();
    });
    for (const document of this.#copies.settle(crowded, first)) {
      this.#copyNeighbours.clear(document);
      this.#copies.findCandidates(document, meet);
      for (const [other, shared] of bands) this.#copyNeighbours.offer(document, other, shared);
      bands.clear();
    }
  }

  #addReworded(documents: readonly IndexedText[], first: number): void {
    const disturbed = new Set<number>();
    const disturb = (older: number) => {
      if (older < first) disturbed.add(older);
    };
    for (const { rare } of documents) this.#reworded.add(rare, disturb);
    for (const document of disturbed) this.#rewordedNeighbours.clear(document);
    for (let document = first; document < this.count; document++) this.#rewordedNeighbours.clear(document);
    for (const document of disturbed) this.#searchReworded(document, 0);
    for (let document = first; document < this.count; document++) this.#searchReworded(document, first);
  }

  /** Documents before `tellBefore` are told of this one as well: their lists are not searched again. */
  #searchReworded(document: number, tellBefore: number): void {
    this.#reworded.findCandidates(document, (other, similarity) => {
      if (similarity < RELATED) return;
      this.#rewordedNeighbours.offer(document, other, similarity);
      if (other < tellBefore) this.#rewordedNeighbours.offer(other, document, similarity);
    });
  }
}
