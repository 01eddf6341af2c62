/** A promise that is settled from outside. */
export interface Deferred<Value> {
  readonly promise: Promise<Value>
  readonly resolve: (value: Value) => void
}

/** Makes a promise that waits for `resolve`. */
export function deferred<Value>(): Deferred<Value> {
  const holder: { resolve: (value: Value) => void } = { resolve: () => undefined }
  const promise = new Promise<Value>((resolve) => {
    holder.resolve = resolve
  })
  return { promise, resolve: (value) => holder.resolve(value) }
}
