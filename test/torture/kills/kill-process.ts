import { createInterface } from 'node:readline'
import { chanceFrom } from '../chance.ts'
import { accepted, clockFrom, officerOf, openTried, setUpTried } from '../office.ts'
import { nextKeptWork } from './kept-work.ts'
import type { Order } from './kills.ts'

// Waits for its order, works in the folder, and says before each step what it will come to and after it that it is done, until it is killed.
const say = (word: string, value: unknown = null): void => {
  process.stdout.write(`${word} ${JSON.stringify(value)}\n`)
}

async function work({ folder, stick, seed, from, kept }: Order): Promise<void> {
  const chance = chanceFrom(seed)
  const services = await openTried({ folder, stick, clock: clockFrom(from) })
  if (kept === null) {
    say('done', await setUpTried(services))
    return
  }
  accepted(await services.session.logIn(officerOf(services), kept.secrets.Marijke))
  for (let now = kept; ;) {
    const { name, run, after } = nextKeptWork(now, chance)
    say('begin', { name, after })
    accepted(await run(services))
    say('done')
    now = after
  }
}

createInterface({ input: process.stdin }).on('line', (line) => {
  work(JSON.parse(line) as Order).catch((error: unknown) => {
    say('failed', error instanceof Error ? error.stack : String(error))
  })
})
say('ready')
