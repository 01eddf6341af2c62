/** How much is asked of the system at once. */
const chunkSize = 256 * 1024

/** Room for texts in memory that another thread can read too, so that handing them over copies nothing. */
export class SharedText {
  #chunk = new SharedArrayBuffer(0)
  #used = 0

  /** Puts bytes in the shared room. */
  keep(bytes: Uint8Array): Uint8Array {
    if (this.#used + bytes.length > this.#chunk.byteLength) {
      this.#chunk = new SharedArrayBuffer(Math.max(chunkSize, bytes.length))
      this.#used = 0
    }
    const kept = new Uint8Array(this.#chunk, this.#used, bytes.length)
    kept.set(bytes)
    this.#used += bytes.length
    return kept
  }
}
