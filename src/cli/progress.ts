/** How often the line is drawn again, in pages: a terminal is slower than the pipeline. */
const EVERY = 5;

/** A line of progress on standard error, on a terminal only; `clear()` before anything else is printed there. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #shown = false;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** Shows how many pages are done and the one at hand. */
  show(done: number, path: string): void {
    if (!this.#stream.isTTY || (this.#shown && done % EVERY !== 0)) return;
    const width = Math.max(20, (this.#stream.columns ?? 80) - 1);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a file's name must not steer the terminal
    const name = path.replace(/[\u0000-\u001f\u007f-\u009f]/g, "?");
    this.#stream.write(`\r\x1b[2K${`${done} pages · ${name}`.slice(0, width)}`);
    this.#shown = true;
  }

  clear(): void {
    if (this.#shown) this.#stream.write("\r\x1b[2K");
    this.#shown = false;
  }
}
