/** Hands out places of the kernel's memory, each on a 64-byte line; 0 is never one. */
export class MemoryPlan {
  #size = 64;

  get size(): number {
    return this.#size;
  }

  take(bytes: number): number {
    const at = this.#size;
    this.#size += Math.ceil(bytes / 64) * 64;
    return at;
  }
}
