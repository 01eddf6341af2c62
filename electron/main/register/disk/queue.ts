/** Runs tasks one after the other per key; tasks of different keys run side by side. */
export class Queue {
  readonly #turns = new Map<string, Promise<unknown>>()

  /** Runs the task when those before it under the same key are done, whether or not they succeeded. */
  run<Value>(key: string, task: () => Promise<Value>): Promise<Value> {
    const before = this.#turns.get(key) ?? Promise.resolve()
    const result = before.then(task)
    const turn = result.catch(() => undefined)
    this.#turns.set(key, turn)
    void turn.then(() => {
      if (this.#turns.get(key) === turn) this.#turns.delete(key)
    })
    return result
  }
}
