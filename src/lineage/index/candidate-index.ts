import type { TextPrint } from "../words/text-print.ts";
import { CopyIndex } from "./copy-index.ts";
import { Neighbours } from "./neighbours.ts";
import { pickRareTerms } from "./rare-terms.ts";
import { RewordedIndex } from "./reworded-index.ts";

/** Candidates kept of a document by each index. */
const KEPT = 10;
/** Rare-term similarity from which a pair is looked at. */
const SIMILAR = 0.25;

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

  /**
   * Adds a batch; documents are numbered on from those before.
   *
   * @param ranks - one a document: different numbers that do not depend on the order of adding
   */
  add(prints: readonly TextPrint[], ranks: readonly number[]): void {
    const first = this.count;
    const disturbed = new Set<number>();
    prints.forEach((print, index) => {
      const rank = ranks[index] ?? 0;
      this.#ranks.push(rank);
      this.#copies.add(print.words, rank);
      this.#reworded.add(pickRareTerms(print.words, print.wordWeights), (older) => {
        if (older < first) disturbed.add(older);
      });
    });
    const crowded = new Set<number>();
    this.#copies.findDisturbed(first, (older) => crowded.add(older));
    for (const document of crowded) this.#copyNeighbours.clear(document);
    for (const document of disturbed) this.#rewordedNeighbours.clear(document);
    for (const document of crowded) this.#searchCopies(document);
    for (const document of disturbed) this.#searchReworded(document);
    for (let document = first; document < this.count; document++) {
      this.#copyNeighbours.clear(document);
      this.#rewordedNeighbours.clear(document);
    }
    for (let document = first; document < this.count; document++) {
      this.#searchCopies(document, first);
      this.#searchReworded(document, first);
    }
  }

  /** Calls `visit` once for each candidate pair, lower number first. */
  visitPairs(visit: (a: number, b: number) => void): void {
    const partners: Set<number>[] = Array.from({ length: this.count }, () => new Set());
    for (let document = 0; document < this.count; document++) {
      const note = (other: number) => partners[Math.min(document, other)]?.add(Math.max(document, other));
      this.#copyNeighbours.visit(document, note);
      this.#rewordedNeighbours.visit(document, note);
    }
    partners.forEach((others, document) => {
      for (const other of [...others].sort((a, b) => a - b)) visit(document, other);
    });
  }

  /** Documents before `tellBefore` are told of this one as well: their lists are not searched again. */
  #searchCopies(document: number, tellBefore = 0): void {
    const bands = new Map<number, number>();
    const bandsOfOther = new Map<number, number>();
    this.#copies.findCandidates(document, (other, mutual) => {
      bands.set(other, (bands.get(other) ?? 0) + 1);
      if (mutual && other < tellBefore) bandsOfOther.set(other, (bandsOfOther.get(other) ?? 0) + 1);
    });
    for (const [other, shared] of bands) this.#copyNeighbours.offer(document, other, shared);
    for (const [other, shared] of bandsOfOther) this.#copyNeighbours.offer(other, document, shared);
  }

  #searchReworded(document: number, tellBefore = 0): void {
    this.#reworded.findCandidates(document, (other, similarity) => {
      if (similarity < SIMILAR) return;
      this.#rewordedNeighbours.offer(document, other, similarity);
      if (other < tellBefore) this.#rewordedNeighbours.offer(other, document, similarity);
    });
  }
}
