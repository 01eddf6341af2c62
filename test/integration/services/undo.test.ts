import { expect, it } from 'vitest'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { Instant } from '../../../shared/domain/time.ts'

async function withReaction(): Promise<{ office: TestOffice; number: DossierNumber; at: Instant }> {
  const office = await new TestOffice().furnished()
  const { dossiers } = office.services
  const { number } = valueOf(await dossiers.register({ ...intake, ...classification }, null))
  const at = office.now
  const command = { act: 'recordReaction', at, values: {}, details: { means: 'phone' } } as const
  valueOf(await dossiers.act({ number, seq: 2, command, draft: null }))
  return { office, number, at }
}

it('an act that is taken back is gone from the dossier and the register, stays in the history, and is in the journal', async () => {
  const { office, number } = await withReaction()
  const { dossiers } = office.services
  const before = valueOf(await dossiers.open(number))
  expect(before.undoable).toBe('recordReaction')
  const after = valueOf(await dossiers.undo(number, 3))
  expect(after.state.values['handling.reactionAt']).toBeUndefined()
  expect(after.events.map(({ type }) => type)).toEqual(['registered', 'classified', 'reactionRecorded', 'undone'])
  expect(after.undoable).toBeNull()
  const [line] = valueOf(await dossiers.list(null)).lines
  expect(line).toMatchObject({ readable: true, nextTerm: { id: 'reaction' } })
  await office.open()
  await office.as('Marijke de Wit')
  expect(valueOf(await dossiers.open(number)).state).toEqual(after.state)
})

it('taking back is refused when somebody else was first, and for whoever did not do it', async () => {
  const { office, number } = await withReaction()
  const { dossiers } = office.services
  expect(codesOf(await dossiers.undo(number, 2))).toEqual(['register.changedMeanwhile'])
  await office.as('Bram Jansen')
  expect(codesOf(await dossiers.undo(number, 3))).not.toEqual([])
  await office.as('Marijke de Wit')
  expect(valueOf(await dossiers.open(number)).events).toHaveLength(3)
})
