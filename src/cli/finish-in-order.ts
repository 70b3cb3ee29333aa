interface Entry {
  readonly key: string | null;
  readonly finished: Promise<void>;
}

/**
 * Finishes pieces of work that run beside one another in the order in which they were begun, each as soon as those before it are
 * finished. When one fails, none after it is finished.
 */
export class InOrder {
  readonly #limit: number;
  readonly #atHand: Entry[] = [];
  #last: Promise<void> = Promise.resolve();

  /** @param limit - pieces that may be at hand at once, from 1 */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Takes a piece that has been begun, and waits while too many are at hand.
   *
   * @param key - what {@link InOrder.settle} knows it by, or null
   * @param finish - called once everything before is finished
   * @throws what the oldest piece at hand threw
   */
  async add(key: string | null, finish: () => void | Promise<void>): Promise<void> {
    const finished = this.#last.then(finish);
    // Whoever waits for a piece gets its error; until then it must not count as unheard.
    finished.catch(() => undefined);
    this.#last = finished;
    this.#atHand.push({ key, finished });
    while (this.#atHand.length >= this.#limit) await this.#atHand.shift()?.finished;
  }

  /** Waits until the piece with this key, if one is at hand, is finished. */
  async settle(key: string): Promise<void> {
    await this.#atHand.findLast((entry) => entry.key === key)?.finished;
  }

  /** Waits until everything is finished. @throws what a piece threw */
  async drain(): Promise<void> {
    await this.#last;
    this.#atHand.length = 0;
  }
}
