import type { MatchExtended, ZxcvbnFactory, ZxcvbnResult } from '@zxcvbn-ts/core'

/** How hard a password is to guess, and what makes it easy where it is. */
export interface PasswordWeight {
  readonly strength: 'weak' | 'fair' | 'good'
  /** What there is of it that others would try; null where it is good. */
  readonly easy: 'name' | 'word' | 'pattern' | 'short' | null
}

/** Weighs a password for somebody of these names: their own, their office's, the product's. */
export type PasswordScale = (password: string, names: readonly string[]) => Promise<PasswordWeight>

/**
 * Three things in a row that anybody would try (a word, a year, a sign) count as 10^8 guesses, whatever they are: a
 * password is more than that. Each guess of a stolen vault costs 128 MiB and a good part of a second.
 */
const enough = 8.3
const good = 11

/** What is looked at of a long password: its beginning and its end. Each is by itself more than most passwords are. */
const window = 32
const mostNames = 60
const shortestPart = 3

const alwaysTried = ['Klachtenboek', 'klachten', 'klacht', 'kantoor']

const patterns = new Set(['spatial', 'repeat', 'sequence', 'wordSequence', 'regex', 'date'])

let made: Promise<ZxcvbnFactory> | null = null

/** The word lists are read when the first password is weighed, and not before. */
async function makeScale(): Promise<ZxcvbnFactory> {
  const [core, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-nl-be')
  ])
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...dutch.dictionary },
    graphs: common.adjacencyGraphs,
    maxLength: window,
    l33tMaxSubstitutions: 5
  })
}

/** Names whole, without their blanks, and each part that says something. */
function partsOf(names: readonly string[]): string[] {
  const parts = names.flatMap((name) => {
    const words = name.split(/[\s\-.']+/).filter(({ length }) => length >= shortestPart)
    return [name, name.replaceAll(/\s/g, ''), ...words]
  })
  return [...new Set(parts.map((part) => part.toLowerCase()))].filter((part) => part !== '').slice(0, mostNames)
}

function windowsOf(password: string): string[] {
  return password.length <= window ? [password] : [password.slice(0, window), password.slice(-window)]
}

function isName({ pattern, ...match }: MatchExtended): boolean {
  return (
    pattern === 'dictionary' &&
    ['userInputs', 'lastnames', 'boysFirstnames', 'girlsFirstnames'].includes(String(match['dictionaryName']))
  )
}

function easyPart({ sequence }: ZxcvbnResult): PasswordWeight['easy'] {
  if (sequence.some(isName)) return 'name'
  if (sequence.some(({ pattern }) => patterns.has(pattern))) return 'pattern'
  return sequence.some(({ pattern }) => pattern === 'dictionary') ? 'word' : 'short'
}

/** Weighs in the thread of whoever asks. */
export const weighHere: PasswordScale = async (password, names) => {
  made ??= makeScale()
  const scale = await made
  const tried = partsOf([...names, ...alwaysTried])
  const weighed = windowsOf(password.normalize('NFKC')).map((part) => scale.check(part, tried))
  const heaviest = weighed.reduce((one, other) => (one.guessesLog10 >= other.guessesLog10 ? one : other))
  const { guessesLog10 } = heaviest
  if (guessesLog10 >= good) return { strength: 'good', easy: null }
  return { strength: guessesLog10 >= enough ? 'fair' : 'weak', easy: easyPart(heaviest) }
}
