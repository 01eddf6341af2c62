import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Instant } from '../../../shared/domain/time.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { codesOf, temporaryFolder, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

async function atWork(): Promise<TestOffice> {
  const office = await (await new TestOffice().furnished()).as('Marijke de Wit')
  valueOf(await office.services.dossiers.register(intake, null))
  return office
}

async function withFolder(): Promise<TestOffice> {
  const office = await atWork()
  office.chosenFolder = temporaryFolder()
  valueOf(await office.services.backup.chooseFolder())
  return office
}

const kindsIn = async (office: TestOffice): Promise<string[]> => {
  const page = valueOf(await office.services.journal.page({ before: null, groups: ['backups'] }))
  return page.lines.map(({ kind }) => kind)
}

describe('backups of the office', () => {
  it('one by hand: made, in sight and in the journal', async () => {
    const office = await withFolder()
    const made = valueOf(await office.services.backup.make())
    expect(made).toMatchObject({
      at: office.now,
      dossiers: 1,
      folder: join(office.chosenFolder ?? '', 'Klachtenboek-back-up')
    })
    expect(valueOf(await office.services.backup.status())).toMatchObject({ last: made, failed: null })
    expect(await kindsIn(office)).toEqual(['backup'])
    expect(office.services.backup.progress()).toEqual({ ok: true, value: null })
  })

  it('without a folder there is none, and a folder in the data folder is refused', async () => {
    const office = await atWork()
    expect(codesOf(await office.services.backup.make())).toEqual(['backup.noFolder'])
    expect(valueOf(await office.services.backup.chooseFolder())).toBeNull()
    office.chosenFolder = join(office.folder, 'dossiers')
    expect(codesOf(await office.services.backup.chooseFolder())).toEqual(['backup.insideData'])
  })

  it('by itself: once a day, whoever is logged in, and only when it is due', async () => {
    const office = await withFolder()
    await office.as('Bram Jansen')
    expect(await office.services.backup.makeIfDue()).toBe(true)
    expect(await office.services.backup.makeIfDue()).toBe(false)
    office.now = '2026-03-05T08:00:00.000Z'
    expect(await office.services.backup.makeIfDue()).toBe(true)
    await office.as('Marijke de Wit')
    valueOf(
      await office.services.backup.change({ everyDays: 0, warnAfterDays: 7, keep: { daily: 1, weekly: 1, monthly: 1 } })
    )
    office.now = '2026-03-09T08:00:00.000Z'
    expect(await office.services.backup.makeIfDue()).toBe(false)
    await office.services.session.lock()
    expect(await office.services.backup.makeIfDue()).toBe(false)
  })

  it('a stick that is out is told once a day in the journal, and the last good one stays in sight', async () => {
    const office = await withFolder()
    const made = valueOf(await office.services.backup.make())
    office.stick.harm({ step: 1, code: 'EIO', isDone: false, isLasting: true })
    office.now = '2026-03-05T08:00:00.000Z'
    for (let look = 0; look < 3; look += 1) await office.services.backup.makeIfDue()
    expect(valueOf(await office.services.backup.status())).toMatchObject({
      last: made,
      failed: { at: office.now, code: 'backup.diskFailed' }
    })
    expect(await kindsIn(office)).toEqual(['backup-failed', 'backup'])
    office.stick.harm(null)
    expect(await office.services.backup.makeIfDue()).toBe(true)
    expect(valueOf(await office.services.backup.status())).toMatchObject({ failed: null })
  })

  it('locking ends it, and the next one goes on', async () => {
    const office = await withFolder()
    office.stick.harm(null)
    const making = office.services.backup.make()
    await office.services.session.lock()
    const broken = await making
    expect([[], ['backup.stopped']]).toContainEqual(codesOf(broken))
    await office.as('Marijke de Wit')
    valueOf(await office.services.backup.make())
  })

  it('only who manages the office chooses, makes and sees them', async () => {
    const office = await withFolder()
    await office.as('Bram Jansen')
    const { backup } = office.services
    const refused = [await backup.status(), await backup.make(), await backup.chooseFolder()]
    expect(refused.map(codesOf)).toEqual([['act.notInYourRole'], ['act.notInYourRole'], ['act.notInYourRole']])
    expect(valueOf(await backup.task())).toBeNull()
  })

  it('Vandaag says so from the seventh day of the office on, and when the last one is too old', async () => {
    const office = await atWork()
    const taskAt = async (now: Instant) => {
      office.now = now
      return valueOf(await office.services.backup.task())
    }
    expect(await taskAt('2026-03-10T10:00:00.000Z')).toBeNull()
    expect(await taskAt('2026-03-11T10:00:00.000Z')).toEqual({ why: 'noFolder' })
    office.chosenFolder = temporaryFolder()
    valueOf(await office.services.backup.chooseFolder())
    expect(await taskAt('2026-03-11T10:00:00.000Z')).toEqual({ why: 'none' })
    valueOf(await office.services.backup.make())
    expect(await taskAt('2026-03-17T10:00:00.000Z')).toBeNull()
    expect(await taskAt('2026-03-18T10:00:00.000Z')).toEqual({ why: 'old', days: 7 })
  })

  it('a folder with the backups of another office is refused', async () => {
    const [one, other] = [await withFolder(), await atWork()]
    mkdirSync(join(one.chosenFolder ?? '', 'leeg'))
    other.chosenFolder = one.chosenFolder
    expect(codesOf(await other.services.backup.chooseFolder())).toEqual(['backup.otherOffice'])
  })
})
