/** One typing error is forgiven in so many letters. */
const lettersAnError = 5

const figure = /\d/

/** How many typing errors are forgiven in a word; none in short words and in figures. */
export function errorsIn(word: string): number {
  return word.length < lettersAnError || figure.test(word) ? 0 : Math.round(word.length / lettersAnError)
}

/** Whether a form begins as a word does: not as a number, and not as the mark of a stem. */
function isWord(form: string): boolean {
  return form > '9\uffff' && !form.startsWith('~')
}

/** Whether a form is a word but for the typing errors that are forgiven in it: letters too many, too few or others. */
export function isNear(word: string, form: string): boolean {
  const most = errorsIn(word)
  if (most === 0 || Math.abs(word.length - form.length) > most || !isWord(form)) return false
  // The distance of Levenshtein, row by row, only as far from the diagonal as the errors go.
  let before = Array.from({ length: form.length + 1 }, (_, at) => at)
  for (let row = 1; row <= word.length; row += 1) {
    const [from, to] = [Math.max(1, row - most), Math.min(form.length, row + most)]
    const now: number[] = [row]
    let least = from === 1 ? row : most + 1
    if (from > 1) now[from - 1] = most + 1
    for (let at = from; at <= to; at += 1) {
      const same = word.charCodeAt(row - 1) === form.charCodeAt(at - 1) ? 0 : 1
      const cost = Math.min(
        (before[at - 1] ?? most + 1) + same,
        (before[at] ?? most + 1) + 1,
        (now[at - 1] ?? most + 1) + 1
      )
      now[at] = cost
      if (cost < least) least = cost
    }
    if (least > most) return false
    now[to + 1] = most + 1
    before = now
  }
  return (before[form.length] ?? most + 1) <= most
}
