/** How many answers are kept: more than a document has different words, and little memory. */
const most = 20_000

/** A function that gives what it gave before for the same text; when it knows too many, it begins anew. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const value = make(text)
    known.set(text, value)
    return value
  }
}
