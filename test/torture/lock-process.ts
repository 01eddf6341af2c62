import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { folderTaker } from '../../electron/main/app/take-folder.ts'
import { instantOf } from '../../shared/domain/time.ts'

// Says that it is ready, takes the folder it is given when it is told to, says whether it has it, and stays until it is killed.
const say = (word: string): void => {
  process.stdout.write(`${word}\n`)
}
const taker = folderTaker({
  folder: process.argv[2] ?? '',
  clock: () => instantOf(Date.now()),
  newId: randomUUID,
  onCompromised: () => {
    say('lost')
  }
})
createInterface({ input: process.stdin }).on('line', () => {
  void taker.take().then((taken) => {
    say(taken.ok ? 'holds' : (taken.error[0]?.code ?? 'refused'))
  })
})
say('ready')
