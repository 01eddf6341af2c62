import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { wholeYear } from '../../../shared/domain/statistics/period.ts'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { codesOf, temporaryFolder, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const number: DossierNumber = '2026-0002'

/** An office of three dossiers of which the second one is away; where it is kept, as it was and as it was before its last act. */
async function withoutOne() {
  const office = await (await new TestOffice().furnished()).as(officer)
  for (let count = 0; count < 3; count += 1)
    valueOf(await office.services.dossiers.register({ ...intake, ...classification }, null))
  const folder = join(office.folder, 'dossiers/2026/0002')
  const [older, whole] = [join(temporaryFolder(), 'older'), join(temporaryFolder(), 'whole')]
  cpSync(folder, older, { recursive: true })
  valueOf(await office.act(number, { act: 'recordProgress', at: office.now, details: { text: 'gebeld' } }))
  await office.services.session.lock()
  cpSync(folder, whole, { recursive: true })
  rmSync(folder, { recursive: true })
  await office.as(officer)
  const putBack = async (from: string) => {
    await office.services.session.lock()
    mkdirSync(folder, { recursive: true })
    cpSync(from, folder, { recursive: true })
    await office.as(officer)
  }
  return { office, older, whole, putBack }
}

const shown = async (office: TestOffice) =>
  valueOf(await office.services.dossiers.list(null))
    .lines.toReversed()
    .map((line) => (line.readable ? line.number : `${line.number} ${line.damage.map(({ code }) => code).join()}`))

const found = async (office: TestOffice) => {
  const { findings, notes } = valueOf(await office.services.health.check())
  return [...findings, ...notes].map(({ subject, code }) => `${subject} ${code}`)
}

const noted = async (office: TestOffice) =>
  valueOf(await office.services.journal.page({ before: null, number })).lines.map(
    ({ who, kind }) => `${kind} ${who ?? '-'}`
  )

describe('a dossier that is gone for good', () => {
  it('EW-4.4: is taken so by who manages the office, with a reason, and then alarms nobody any more', async () => {
    const { office } = await withoutOne()
    expect(await shown(office)).toContain(`${number} register.dossierMissing`)
    expect(await found(office)).toEqual([`${number} register.dossierMissing`])
    valueOf(await office.services.dossiers.giveUp(number, 'Nergens meer te vinden'))
    for (let opening = 0; opening < 2; opening += 1) {
      expect(await shown(office)).toEqual(['2026-0001', '2026-0003'])
      expect(valueOf(office.services.dossiers.today()).damaged).toEqual([])
      expect(await found(office)).toEqual([])
      expect(await office.services.dossiers.open(number)).toMatchObject({
        error: [
          {
            code: 'register.dossierLost',
            params: { number, name: officer, day: '2026-03-04', why: 'Nergens meer te vinden' }
          }
        ]
      })
      await office.services.session.lock()
      await office.as(officer)
    }
    expect((await noted(office))[0]).toBe(`gone ${officer}`)
    expect(valueOf(await office.services.health.status()).dossiers).toMatchObject({ total: 2, lost: [number] })
  })

  it('is known to be lost without the index, and its number is never given out again', async () => {
    const { office } = await withoutOne()
    const last: DossierNumber = '2026-0003'
    await office.services.session.lock()
    rmSync(join(office.folder, 'dossiers/2026/0003'), { recursive: true })
    await office.as(officer)
    for (const one of [number, last]) valueOf(await office.services.dossiers.giveUp(one, 'Weg'))
    await office.services.session.lock()
    for (const path of ['register', 'numbers', 'copies/numbers']) rmSync(join(office.folder, path))
    await office.as(officer)
    expect(await shown(office)).toEqual(['2026-0001'])
    expect(await found(office)).not.toContain(`${number} register.dossierMissing`)
    expect(valueOf(await office.services.dossiers.register(intake, null)).number).toBe('2026-0004')
  })

  it('that is found and put back whole is simply there again', async () => {
    const { office, whole, putBack } = await withoutOne()
    valueOf(await office.services.dossiers.giveUp(number, 'Weg'))
    await putBack(whole)
    expect(await shown(office)).toEqual(['2026-0001', number, '2026-0003'])
    expect(await found(office)).toEqual([])
    expect((await noted(office)).slice(0, 2)).toEqual(['returned -', `gone ${officer}`])
    valueOf(await office.act(number, { act: 'recordProgress', at: office.now, details: { text: 'terug' } }))
    expect(valueOf(await office.services.health.status()).dossiers).toMatchObject({ total: 3, lost: [] })
  })

  it('that is found as an older copy is what it is: an older version, which is accepted as such', async () => {
    const { office, older, putBack } = await withoutOne()
    valueOf(await office.services.dossiers.giveUp(number, 'Weg'))
    await putBack(older)
    expect(await shown(office)).toContain(`${number} register.rolledBack`)
    expect(await found(office)).toEqual([`${number} register.rolledBack`])
    const { events } = await office.view(number)
    valueOf(await office.services.dossiers.accept(number, events.length))
    expect(await shown(office)).toEqual(['2026-0001', number, '2026-0003'])
    await office.services.session.lock()
    await office.as(officer)
    expect(await found(office)).toEqual([])
    expect(valueOf(await office.services.health.status()).dossiers.lost).toEqual([])
  })

  it('is refused for one that is there, for one that never was, and to who does not manage the office', async () => {
    const { office } = await withoutOne()
    const { dossiers } = office.services
    expect(codesOf(await dossiers.giveUp('2026-0001', 'Weg'))).toEqual(['register.dossierThere'])
    expect(codesOf(await dossiers.giveUp('2026-0009', 'Weg'))).toEqual(['register.dossierUnknown'])
    await office.as('Bram Jansen')
    expect(codesOf(await dossiers.giveUp(number, 'Weg'))).toEqual(['act.notInYourRole'])
  })
})

describe('a report over the time of dossiers that are lost or cannot be read', () => {
  const uncounted = async (office: TestOffice, year: number, shared = false) =>
    valueOf(await office.services.reports.annual({ ...wholeYear(year), shared })).report

  it('EW-7.3: names them, so that nobody takes its totals for all there was', async () => {
    const { office } = await withoutOne()
    const before = await uncounted(office, 2026)
    expect(before.uncounted).toEqual({ lost: [], unreadable: [number] })
    expect(before.signals.total).toBe(2)
    valueOf(await office.services.dossiers.giveUp(number, 'Weg'))
    expect((await uncounted(office, 2026)).uncounted).toEqual({ lost: [number], unreadable: [] })
    expect((await uncounted(office, 2026, true)).uncounted).toEqual({ lost: [], unreadable: [] })
    expect((await uncounted(office, 2024)).uncounted).toBeNull()
  })

  it('EW-7.3: says nothing where all can be counted, as after it was found again', async () => {
    const { office, whole, putBack } = await withoutOne()
    valueOf(await office.services.dossiers.giveUp(number, 'Weg'))
    await putBack(whole)
    expect((await uncounted(office, 2026)).uncounted).toBeNull()
  })
})

describe('a dossier of which the file is damaged and no good copy is left', () => {
  const damaged = new Uint8Array(400)

  /** The same office with the second one damaged; where the sound one is kept. */
  async function withDamage() {
    const lost = await withoutOne()
    await lost.putBack(lost.whole)
    const path = join(lost.office.folder, 'dossiers/2026/0002/dossier')
    await lost.office.services.session.lock()
    writeFileSync(path, damaged)
    await lost.office.as(officer)
    return { ...lost, path }
  }

  it('EW-4.4: is taken for lost with a reason, and then alarms nobody; its file is set aside, not removed', async () => {
    const { office } = await withDamage()
    expect(await shown(office)).toContain(`${number} register.damaged`)
    expect(await found(office)).toEqual([`${number} register.damaged`])
    valueOf(await office.services.dossiers.giveUp(number, 'In geen enkele back-up'))
    for (let opening = 0; opening < 2; opening += 1) {
      expect(await shown(office)).toEqual(['2026-0001', '2026-0003'])
      expect(await found(office)).toEqual([])
      expect(codesOf(await office.services.dossiers.open(number))).toEqual(['register.dossierLost'])
      await office.services.session.lock()
      await office.as(officer)
    }
    expect((await noted(office))[0]).toBe(`gone ${officer}`)
    const [moment = ''] = readdirSync(join(office.folder, 'terzijde'))
    const aside = readFileSync(join(office.folder, 'terzijde', moment, 'dossiers/2026/0002/dossier'))
    expect(new Uint8Array(aside)).toEqual(damaged)
    expect(valueOf(await office.services.dossiers.register(intake, null)).number).toBe('2026-0004')
  })

  it('is there again once a good copy is found and put back', async () => {
    const { office, whole, putBack } = await withDamage()
    valueOf(await office.services.dossiers.giveUp(number, 'Weg'))
    await putBack(whole)
    expect(await shown(office)).toEqual(['2026-0001', number, '2026-0003'])
    expect(await found(office)).toEqual([])
    expect(valueOf(await office.services.health.status()).dossiers).toMatchObject({ total: 3, lost: [] })
  })

  it('can be put back from a backup that turns up later', async () => {
    const { office, whole, putBack } = await withoutOne()
    await putBack(whole)
    office.chosenFolder = temporaryFolder()
    const { backup, dossiers } = office.services
    valueOf(await backup.chooseFolder())
    valueOf(await backup.make())
    const [made] = valueOf(await backup.list())
    await office.services.session.lock()
    writeFileSync(join(office.folder, 'dossiers/2026/0002/dossier'), damaged)
    await office.as(officer)
    valueOf(await dossiers.giveUp(number, 'Geen back-up gevonden'))
    valueOf(await backup.putBack(made?.name ?? '', number))
    expect(await shown(office)).toEqual(['2026-0001', number, '2026-0003'])
    expect(await found(office)).toEqual([])
    valueOf(await office.act(number, { act: 'recordProgress', at: office.now, details: { text: 'terug' } }))
  })

  it('is refused to who does not manage the office, and then nothing is moved', async () => {
    const { office, path } = await withDamage()
    await office.as('Bram Jansen')
    expect(codesOf(await office.services.dossiers.giveUp(number, 'Weg'))).toEqual(['act.notInYourRole'])
    expect(new Uint8Array(readFileSync(path))).toEqual(damaged)
  })
})
