import { expect, test } from 'vitest'
import { paperDetails } from '../../../shared/domain/dossier/papers.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { eventBody, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

test('EW-4.4: the key to a kept file stays in main: no view of its dossier holds it', async () => {
  const office = new TestOffice()
  const { services } = await office.open()
  valueOf(await office.setUp())
  const { number } = valueOf(await services.dossiers.register(intake, null))
  const store = services.desk.session?.register.dossiers
  if (store === undefined) throw new Error('Nobody is logged in')
  const key = 'c2xldXRlbA=='
  const details = paperDetails({ id: 'a1', name: 'brief.pdf', size: 3, format: '', digest: 'd1', key })
  const past = valueOf(await store.load(number))
  const policy = past[0]?.policy ?? { id: '', version: 1 }
  const events = valueOf(
    await store.append(number, past.length, [{ ...eventBody(''), type: 'fileKept', values: {}, details, policy }])
  )
  await services.desk.session?.register.index.update(number, events)
  expect(JSON.stringify(events)).toContain(key)
  const opened = valueOf(await services.dossiers.open(number))
  expect(JSON.stringify(opened)).toContain('brief.pdf')
  const list = valueOf(await services.dossiers.list(null))
  const today = valueOf(services.dossiers.today())
  for (const answer of [opened, list, today]) expect(JSON.stringify(answer)).not.toContain(key)
  expect(valueOf(await services.dossiers.search(key))).toEqual([])
})
