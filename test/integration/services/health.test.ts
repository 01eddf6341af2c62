import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { runVerify } from '../../../electron/cli/verify/verify.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import { describeFinding } from '../../../shared/i18n/describe-finding.ts'
import type { CheckProgress } from '../../../shared/domain/office/check.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { codesOf, temporaryFolder, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const said = createTranslator('nl')

async function atWork(dossiers = 3): Promise<TestOffice> {
  const office = await (await new TestOffice().furnished()).as(officer)
  for (let count = 0; count < dossiers; count += 1) valueOf(await register(office))
  return office
}

function register(office: TestOffice) {
  return office.services.dossiers.register({ ...intake, ...classification }, null)
}

function progress(office: TestOffice, number: DossierNumber, text: string) {
  return office.act(number, { act: 'recordProgress', at: office.now, details: { text } })
}

function flipByte(path: string): void {
  const bytes = readFileSync(path)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

/** What the command line says of the folder, line by line. */
async function verified(office: TestOffice): Promise<string[]> {
  const output = new PassThrough()
  const told: string[] = []
  output.on('data', (chunk) => told.push(String(chunk)))
  const environment = { KLACHTENBOEK_WACHTWOORD: password }
  const ask = () => Promise.resolve(null)
  await runVerify(
    office.folder,
    { account: officer },
    { environment, ask, now: () => office.now, output, errors: output }
  )
  return told.join('').trimEnd().split('\n')
}

const kindsIn = async (office: TestOffice) =>
  valueOf(await office.services.journal.page({ before: null, groups: ['findings'] })).lines.map(({ kind }) => kind)

describe('how what is kept is doing', () => {
  it('opens no dossier for it on the main thread, so that it is told as fast for ten thousand', async () => {
    const office = await atWork()
    await office.services.desk.leave()
    await office.as(officer)
    const keys = office.services.desk.session?.keyring
    const opened = vi.spyOn(keys!, 'open')
    expect(valueOf(await office.services.health.status()).dossiers).toMatchObject({ total: 3, open: 3 })
    expect(opened).not.toHaveBeenCalled()
    valueOf(await office.services.dossiers.open('2026-0001'))
    expect(opened).toHaveBeenCalled()
  })

  it('tells how many dossiers there are, how large the folder is, the last backup and the last check', async () => {
    const office = await atWork()
    valueOf(await office.act('2026-0001', { act: 'withdraw', at: office.now, details: { reason: 'Toch niet' } }))
    expect(valueOf(await office.services.health.status())).toEqual({
      dossiers: { total: 3, open: 2, closed: 1, rest: 0, destroyed: 0, lost: [] },
      backup: { last: null, task: null },
      check: null,
      isChecking: false,
      findings: []
    })
    expect(valueOf(await office.services.health.size())).toBeGreaterThan(10_000)
    office.chosenFolder = temporaryFolder()
    valueOf(await office.services.backup.chooseFolder())
    valueOf(await office.services.backup.make())
    const checked = valueOf(await office.services.health.check())
    expect(checked).toMatchObject({
      at: office.now,
      by: officer,
      dossiers: 3,
      unread: 0,
      count: 0,
      findings: [],
      notes: []
    })
    const status = valueOf(await office.services.health.status())
    expect(status).toMatchObject({ backup: { last: { dossiers: 3 }, task: null }, check: checked })
    await office.services.session.lock()
    await office.as(officer)
    expect(valueOf(await office.services.health.status()).check).toEqual(checked)
    expect(await kindsIn(office)).toEqual(['check'])
  })

  it('a dossier that is damaged is found, with what to do, in the words of verify', async () => {
    const office = await atWork()
    flipByte(join(office.folder, 'dossiers/2026/0002/dossier'))
    const checked = valueOf(await office.services.health.check())
    expect(checked.findings.map(({ subject, code }) => `${subject} ${code}`)).toEqual(['2026-0002 register.damaged'])
    const { findings } = valueOf(await office.services.health.status())
    const lines = findings.map((one) => describeFinding(said, one))
    expect(lines).toEqual([expect.stringContaining('Zet het dossier, of het kantoor, terug uit een back-up')])
    await office.services.session.lock()
    expect(await verified(office)).toEqual([...lines, expect.stringMatching(/^1 probleem gevonden/)])
  })

  it('what is not ours is named, and is nothing to act on', async () => {
    const office = await atWork()
    writeFileSync(join(office.folder, 'desktop.ini'), 'x')
    const { count, notes } = valueOf(await office.services.health.check())
    expect(count).toBe(0)
    expect(notes.map(({ subject, code }) => `${subject} ${code}`)).toEqual(['desktop.ini register.foreignFile'])
    const lines = notes.map((one) => describeFinding(said, one))
    await office.services.session.lock()
    expect(await verified(office)).toEqual([...lines, expect.stringMatching(/^Alles klopt/)])
  })

  it('what was found stays in sight until a check finds nothing more', async () => {
    const office = await atWork()
    const path = join(office.folder, 'dossiers/2026/0002/dossier')
    const whole = readFileSync(path)
    flipByte(path)
    valueOf(await office.services.health.check())
    expect(valueOf(await office.services.health.task())).toEqual({ why: 'found', count: 1, at: office.now })
    writeFileSync(path, whole)
    expect(valueOf(await office.services.health.status()).findings).toHaveLength(1)
    valueOf(await office.services.health.check())
    expect(valueOf(await office.services.health.status()).findings).toEqual([])
    expect(valueOf(await office.services.health.task())).toBeNull()
  })

  it('what Vandaag tells already is told once', async () => {
    const office = await atWork()
    await office.services.session.lock()
    rmSync(join(office.folder, 'dossiers/2026/0003'), { recursive: true })
    await office.as(officer)
    valueOf(await office.services.health.check())
    const { findings } = valueOf(await office.services.health.status())
    expect(findings.map(({ subject, code }) => `${subject} ${code}`)).toEqual(['2026-0003 register.dossierMissing'])
  })
})

describe('a check beside the work', () => {
  it('tells how far it is, and stops when it is given up', async () => {
    const office = await atWork()
    const { health } = office.services
    const checking = health.check()
    expect(codesOf(await health.check())).toEqual(['check.isRunning'])
    const seen: CheckProgress[] = []
    const watch = setInterval(() => {
      const now = valueOf(health.progress())
      if (now !== null) seen.push(now)
    }, 0)
    valueOf(health.cancel())
    expect(codesOf(await checking)).toEqual(['check.stopped'])
    expect(valueOf(health.progress())).toBeNull()
    valueOf(await health.check())
    clearInterval(watch)
    expect(seen.some(({ step, total }) => step === 'dossiers' && total === 3)).toBe(true)
    expect(valueOf(await health.status()).check).not.toBeNull()
  })

  it('ends at lock, and leaves no trace of a check', async () => {
    const office = await atWork()
    const checking = office.services.health.check()
    await office.services.session.lock()
    expect(codesOf(await checking)).toEqual(['check.stopped'])
    await office.as(officer)
    expect(valueOf(await office.services.health.status()).check).toBeNull()
    expect(await kindsIn(office)).toEqual([])
  })

  it('gives no false alarm while dossiers are recorded, handled, drafted and the office is changed', async () => {
    const office = await atWork(6)
    const { health, drafts, office: own } = office.services
    const end = new AbortController()
    const work = async () => {
      for (let turn = 0; !end.signal.aborted; turn += 1) {
        const number = valueOf(await register(office)).number
        valueOf(await progress(office, '2026-0001', `gebeld ${String(turn)}`))
        valueOf(await progress(office, number, 'ook'))
        valueOf(await drafts.save({ id: 'd-1', kind: 'intake', subject: '', values: { summary: String(turn) } }))
        valueOf(await drafts.discard('d-1'))
        valueOf(await own.change({ ...valueOf(await own.get()).office, phone: String(turn) }))
      }
    }
    const working = work()
    for (let time = 0; time < 6; time += 1) {
      const { findings, notes } = valueOf(await health.check())
      expect({ findings, notes }).toEqual({ findings: [], notes: [] })
    }
    end.abort()
    await working
  })

  it('gives no false alarm while dossiers are destroyed', async () => {
    const office = await atWork(12)
    for (let place = 1; place <= 12; place += 1) {
      const number = `2026-${String(place).padStart(4, '0')}` as DossierNumber
      valueOf(await office.act(number, { act: 'withdraw', at: office.now, details: { reason: 'Toch niet' } }))
    }
    office.now = '2031-01-06T09:00:00.000Z'
    await office.services.session.lock()
    await office.as(officer)
    valueOf(await office.services.session.confirmClock())
    const numbers = valueOf(await office.services.destruction.list()).map(({ number }) => number)
    expect(numbers).toHaveLength(12)
    const end = new AbortController()
    const destroying = office.services.destruction.destroy(numbers).finally(() => {
      end.abort()
    })
    while (!end.signal.aborted) expect(valueOf(await office.services.health.check()).findings).toEqual([])
    valueOf(await destroying)
    expect(valueOf(await office.services.health.status()).dossiers).toMatchObject({ total: 0, destroyed: 12 })
  })
})

describe('who sees it, and when somebody is reminded', () => {
  it('only who manages the office sees it and checks', async () => {
    const office = await atWork()
    await office.as('Bram Jansen')
    const { health } = office.services
    const refused = [await health.status(), await health.size(), await health.check()]
    expect(refused.map(codesOf)).toEqual([['act.notInYourRole'], ['act.notInYourRole'], ['act.notInYourRole']])
    expect(valueOf(await health.task())).toBeNull()
  })

  it('a quarter without a check is a task, once a check is done it is none', async () => {
    const office = await atWork()
    office.now = '2026-06-04T10:00:00.000Z'
    await office.services.session.lock()
    await office.as(officer)
    valueOf(await office.services.session.confirmClock())
    expect(valueOf(await office.services.health.task())).toBeNull()
    office.now = '2026-06-05T10:00:00.000Z'
    expect(valueOf(await office.services.health.task())).toEqual({ why: 'never' })
    valueOf(await office.services.health.check())
    expect(valueOf(await office.services.health.task())).toBeNull()
  })
})
