import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { contract } from '../../../shared/contract/contract.ts'
import { limits } from '../../../shared/domain/text/limits.ts'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

const typed = { kind: 'intake', subject: '', values: intake } as const
const after = '2026-03-04T10:01:00.000Z'

/** Leaves the drafts on disk as they are now, as a crash right after some work would; gives back how to do so. */
function keepingDrafts(office: TestOffice): () => void {
  const [drafts, kept] = ['drafts', 'kept'].map((name) => join(office.folder, name)) as [string, string]
  cpSync(drafts, kept, { recursive: true })
  return () => cpSync(kept, drafts, { recursive: true })
}

it('a draft that a crash left behind after it was registered is not offered again, and is gone', async () => {
  const office = await new TestOffice().furnished()
  valueOf(await office.services.drafts.save({ id: 'intake-1', ...typed }))
  valueOf(await office.services.drafts.save({ id: 'intake-2', ...typed }))
  const crash = keepingDrafts(office)
  office.now = after
  valueOf(await office.services.dossiers.register({ ...intake, ...classification }, 'intake-1'))
  crash()
  await office.services.session.lock()
  await office.open()
  await office.as('Marijke de Wit')
  expect(valueOf(await office.services.drafts.list()).map(({ id }) => id)).toEqual(['intake-2'])
  const { register, actor } = office.services.desk.session ?? {}
  const left = valueOf(await (register?.drafts.list(actor?.id ?? '') ?? Promise.reject(new Error('locked'))))
  expect(left.drafts.map(({ id }) => id)).toEqual(['intake-2'])
})

it('what is typed for an act after it was recorded once is offered, though its draft has the same name', async () => {
  const office = await new TestOffice().furnished()
  const number = valueOf(await office.services.dossiers.register({ ...intake, ...classification }, null)).number
  const id = `act-${number}-recordProgress`
  const draft = { id, kind: 'act', subject: `${number}/recordProgress`, values: { text: 'gebeld' } } as const
  const command = { act: 'recordProgress', at: after, values: {}, details: { text: 'gebeld' } } as const
  valueOf(await office.services.drafts.save(draft))
  const crash = keepingDrafts(office)
  office.now = after
  const { events } = await office.view(number)
  valueOf(await office.services.dossiers.act({ number, seq: events.length, command, draft: id }))
  crash()
  expect(valueOf(await office.services.drafts.list())).toEqual([])
  office.now = '2026-03-04T10:02:00.000Z'
  valueOf(await office.services.drafts.save(draft))
  expect(valueOf(await office.services.drafts.list())).toMatchObject([{ id }])
})

it('a colleague who was typing the same act keeps that draft', async () => {
  const office = await new TestOffice().furnished()
  const number = valueOf(await office.services.dossiers.register({ ...intake, ...classification }, null)).number
  const id = `act-${number}-recordProgress`
  const draft = { id, kind: 'act', subject: `${number}/recordProgress`, values: { text: 'gemaild' } } as const
  await office.as('Fatima el Amrani')
  valueOf(await office.services.drafts.save(draft))
  await office.as('Marijke de Wit')
  office.now = after
  const { events } = await office.view(number)
  const command = { act: 'recordProgress', at: after, values: {}, details: { text: 'gebeld' } } as const
  valueOf(await office.services.dossiers.act({ number, seq: events.length, command, draft: id }))
  await office.as('Fatima el Amrani')
  expect(valueOf(await office.services.drafts.list())).toMatchObject([{ id, values: { text: 'gemaild' } }])
})

it('a text longer than its field takes is refused as a draft too, naming the field and the limit; the earlier draft stays', async () => {
  const office = await new TestOffice().furnished()
  const fits = { ...intake, 'complaint.description': 'x'.repeat(200_000) }
  valueOf(await office.services.drafts.save({ id: 'intake-1', ...typed, values: fits }))
  const over = { ...intake, 'complaint.description': 'x'.repeat(200_001), 'complaint.summary': 'x'.repeat(301) }
  expect(await office.services.drafts.save({ id: 'intake-1', ...typed, values: over })).toEqual({
    ok: false,
    error: [
      { code: 'field.tooLong', field: 'complaint.summary', params: { limit: 300 } },
      { code: 'field.tooLong', field: 'complaint.description', params: { limit: 200_000 } }
    ]
  })
  expect(valueOf(await office.services.drafts.list())).toMatchObject([{ values: fits }])
})

it('a draft holds at most what the form and an act can ask', () => {
  const { request } = contract['drafts.save']
  const draft = { id: 'intake-1', ...typed }
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, place) => [String(place), 'x']))
  expect(request.safeParse({ ...draft, values: many(200) }).success).toBe(true)
  expect(request.safeParse({ ...draft, values: many(201) }).success).toBe(false)
})

it('a draft from before there were limits is offered as it was typed', async () => {
  const office = await new TestOffice().furnished()
  const long = {
    'complaint.description': 'x'.repeat(limits.longText + 1),
    'complaint.summary': 'y'.repeat(limits.form)
  }
  const { register, actor } = office.services.desk.session ?? {}
  const kept = {
    id: 'intake-1',
    kind: 'intake',
    key: '',
    account: actor?.id ?? '',
    values: long,
    savedAt: after
  } as const
  valueOf(await (register?.drafts.save(kept) ?? Promise.reject(new Error('locked'))))
  expect(valueOf(await office.services.drafts.list())).toMatchObject([{ id: 'intake-1', values: long }])
})
