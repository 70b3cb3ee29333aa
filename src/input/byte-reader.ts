/** Reads a stream of bytes piece by piece, without ever holding more than what is asked for and one chunk. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #buffer: Buffer = Buffer.alloc(0);
  #ended = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** The next bytes, up to `count`, without taking them; fewer only at the end. */
  async peek(count: number): Promise<Buffer> {
    const chunks = [this.#buffer];
    let size = this.#buffer.length;
    while (size < count && !this.#ended) {
      const { done, value } = await this.#source.next();
      if (done) this.#ended = true;
      else {
        chunks.push(Buffer.from(value.buffer, value.byteOffset, value.byteLength));
        size += value.length;
      }
    }
    if (chunks.length > 1) this.#buffer = Buffer.concat(chunks);
    return this.#buffer.subarray(0, count);
  }

  /** Takes exactly `count` bytes; fewer only at the end. */
  async take(count: number): Promise<Buffer> {
    const bytes = await this.peek(count);
    this.#buffer = this.#buffer.subarray(bytes.length);
    return bytes;
  }

  /** Takes all that is left, or returns null once it is more than `max` bytes. */
  async takeAll(max: number): Promise<Buffer | null> {
    const bytes = await this.take(max + 1);
    return bytes.length > max ? null : bytes;
  }

  /** Passes over `count` bytes. */
  async skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      const bytes = await this.take(Math.min(left, 65_536));
      if (bytes.length === 0) return;
      left -= bytes.length;
    }
  }

  /**
   * Takes a line without its line feed; null at the end. A line longer than `max` bytes is passed over and comes as
   * `too-long`.
   */
  async takeLine(max: number): Promise<Buffer | "too-long" | null> {
    let searched = 0;
    for (;;) {
      const known = this.#buffer.length;
      const at = this.#buffer.indexOf(10, searched);
      if (at > max || (at < 0 && known > max)) return this.#passLine();
      if (at >= 0) {
        const line = this.#buffer.subarray(0, at);
        this.#buffer = this.#buffer.subarray(at + 1);
        return line;
      }
      searched = known;
      // Doubling keeps the copying linear in the length of the line.
      await this.peek(Math.max(known * 2, 65_536));
      if (this.#buffer.length === known) return known === 0 ? null : this.take(known);
    }
  }

  /** All that is left, as a stream. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const bytes = await this.take(65_536);
      if (bytes.length === 0) return;
      yield bytes;
    }
  }

  /** Ends the stream early. */
  async close(): Promise<void> {
    this.#ended = true;
    await this.#source.return?.();
  }

  async #passLine(): Promise<"too-long"> {
    for (;;) {
      const at = this.#buffer.indexOf(10);
      if (at >= 0) {
        this.#buffer = this.#buffer.subarray(at + 1);
        return "too-long";
      }
      this.#buffer = Buffer.alloc(0);
      if ((await this.peek(1)).length === 0) return "too-long";
    }
  }
}
