import { chanceFrom } from '../chance.ts'
import { fuzz } from './fuzz.ts'

// Makes so many calls from a seed, and tells what came of them; a process of its own, so that its memory is what they ask.
const [seed = '1', calls = '1000'] = process.argv.slice(2)
process.stdout.write(JSON.stringify(await fuzz(chanceFrom(Number(seed)), Number(calls), { held: 50, memory: 300 })))
