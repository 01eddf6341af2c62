import { mkdtempSync, readFileSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Linux keeps files in memory. */
const memory = '/dev/shm'

/** What a whole run of the tests writes for a moment, with room to spare, in bytes. */
const asked = 4 * 2 ** 30

/** Whether programs may be run from a place, by the system's list of what is mounted; of a place mounted twice the last counts. */
export function mayRunFrom(place: string, mounts: string): boolean {
  const options = mounts.split('\n').flatMap((line) => {
    const [, at, , given = ''] = line.split(' ')
    return at === place ? [given.split(',')] : []
  })
  return options.at(-1)?.includes('noexec') === false
}

function hasRoom(place: string): boolean {
  const { bavail, bsize } = statfsSync(place)
  return Math.min(bavail * bsize, freemem()) >= asked && mayRunFrom(place, readFileSync('/proc/mounts', 'utf8'))
}

/**
 * A new folder for what tests write for a moment: in memory where the machine has room for it there, else where the system
 * keeps what is temporary. Half the time of a test on files is the wait until a disk has them.
 */
export function temporaryPlace(): string {
  const inMemory = ((): boolean => {
    try {
      return hasRoom(memory)
    } catch {
      return false
    }
  })()
  // A short name: the path of a browser's socket in it may have 107 letters.
  return mkdtempSync(join(inMemory ? memory : tmpdir(), 'kb-'))
}
