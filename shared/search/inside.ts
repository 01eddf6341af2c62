/** What is shorter stands in too many words by chance. */
const shortest = 4

/** Scripts that write a word, or a name, in two characters and no blanks between words. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u
const shortestDense = 2

/** Whether a part is looked for in the inside of words: "rekening" in "jaarrekening", the last figures of a phone number. */
export function canBeInside(part: string): boolean {
  return part.length >= (dense.test(part) ? shortestDense : shortest)
}

/** Whether a form holds a part further on than at its beginning; the mark of a stem is no word. */
export function holds(form: string, part: string): boolean {
  return form.includes(part, 1) && !form.startsWith('~')
}
