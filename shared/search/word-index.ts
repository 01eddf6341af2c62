import { holds } from './inside.ts'
import { isNear } from './near.ts'

/** The documents that hold a form, each with the parts of it that do, as bits. */
interface Postings {
  readonly documents: number[]
  readonly parts: number[]
}

/** Which documents hold which forms of words, and in which of their parts. */
export class WordIndex {
  readonly #postings = new Map<string, Postings>()
  /** All forms in order, so that those with one beginning lie side by side; null until it is asked for. */
  #inOrder: string[] | null = null
  /** The same, one to a line; null until it is asked for. */
  #asLines: string | null = null

  /** How many documents hold a form. */
  countOf(form: string): number {
    return this.#postings.get(form)?.documents.length ?? 0
  }

  /** Does something for each document that holds a form. */
  each(form: string, visit: (document: number, parts: number) => void): void {
    const postings = this.#postings.get(form)
    if (postings === undefined) return
    const { documents, parts } = postings
    for (let at = 0; at < documents.length; at += 1) visit(documents[at] ?? 0, parts[at] ?? 0)
  }

  put(document: number, forms: ReadonlyMap<string, number>): void {
    for (const [form, parts] of forms) {
      const postings = this.#postings.get(form)
      if (postings === undefined) {
        this.#postings.set(form, { documents: [document], parts: [parts] })
        this.#enter(form)
      } else {
        postings.documents.push(document)
        postings.parts.push(parts)
      }
    }
  }

  remove(document: number, forms: Iterable<string>): void {
    for (const form of forms) {
      const postings = this.#postings.get(form)
      const at = postings?.documents.indexOf(document) ?? -1
      if (postings === undefined || at < 0) continue
      postings.documents.splice(at, 1)
      postings.parts.splice(at, 1)
      if (postings.documents.length > 0) continue
      this.#postings.delete(form)
      this.#inOrder = null
      this.#asLines = null
    }
  }

  /** The forms that begin with a part of a word. */
  beginningWith(part: string): string[] {
    const forms = this.#ordered()
    const found: string[] = []
    for (let at = placeIn(forms, part); at < forms.length; at += 1) {
      const form = forms[at] ?? ''
      if (!form.startsWith(part)) break
      found.push(form)
    }
    return found
  }

  /** The forms that hold a part of a word further on than at their beginning. */
  holding(part: string): string[] {
    // One search through one text is many times as quick as a look at each form.
    const text = (this.#asLines ??= `${this.#ordered().join('\n')}\n`)
    const found: string[] = []
    for (let at = text.indexOf(part); at >= 0;) {
      const [from, to] = [text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)]
      const form = text.slice(from, to)
      if (holds(form, part)) found.push(form)
      at = text.indexOf(part, to)
    }
    return found
  }

  /** The forms that are a word but for typing errors. */
  near(word: string): string[] {
    return this.#ordered().filter((form) => isNear(word, form))
  }

  #ordered(): string[] {
    this.#inOrder ??= [...this.#postings.keys()].sort()
    return this.#inOrder
  }

  /** A new form among the others, without ordering them all anew. */
  #enter(form: string): void {
    this.#asLines = null
    this.#inOrder?.splice(placeIn(this.#inOrder, form), 0, form)
  }
}

/** The place of the first form that does not come before this one. */
function placeIn(forms: readonly string[], form: string): number {
  let [from, to] = [0, forms.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((forms[middle] ?? '') < form) from = middle + 1
    else to = middle
  }
  return from
}
