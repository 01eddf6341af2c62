import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { twinFile } from '../../../electron/main/register/disk/twin-file.ts'
import { breakableDisk, codesOf, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

const officer = 'Marijke de Wit'

async function atRest(): Promise<TestOffice> {
  const office = await new TestOffice().furnished()
  valueOf(await office.services.dossiers.register({ ...intake, ...classification }, null))
  const { policy } = valueOf(await office.services.office.get())
  office.now = '2026-03-05T10:00:00.000Z'
  valueOf(await office.services.policy.save(policy, amsterdamDay(office.now)))
  await office.services.session.lock()
  return office
}

function flip(path: string, place: number): void {
  const bytes = readFileSync(path)
  const at = Math.min(bytes.length - 1, Math.floor(bytes.length * place))
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

const told = (office: TestOffice): string[] =>
  valueOf(office.services.dossiers.today()).findings.map(({ subject, code }) => `${subject} ${code}`)

async function enter(office: TestOffice): Promise<void> {
  await office.open()
  await office.as(officer)
}

const twins = ['vault.json', 'office', 'presentations', 'numbers', 'policies/EW-v1', 'policies/EW-v2'] as const
const kept = (office: TestOffice, path: string): string[] =>
  [path, `copies/${path}`].map((place) => readFileSync(join(office.folder, place)).toString('base64'))

describe('a file on which all depends', () => {
  it.each(twins)(
    '%s: with either copy damaged anywhere or gone, work goes on, it is told once, and put right',
    async (path) => {
      const office = await atRest()
      const harms: ((copy: string) => void)[] = [
        ...[0, 0.2, 0.4, 0.6, 0.8, 0.99].map((place) => (copy: string) => flip(copy, place)),
        (copy) => writeFileSync(copy, ''),
        (copy) => rmSync(copy)
      ]
      for (const [index, copy] of [path, `copies/${path}`].entries()) {
        for (const harm of harms) {
          harm(join(office.folder, copy))
          const isGone = !existsSync(join(office.folder, copy))
          await enter(office)
          const [first, second] = kept(office, path)
          expect(first).toBe(second)
          expect(told(office)).toEqual(isGone && index === 1 ? [] : [`${path} register.copyUsed`])
          valueOf(await office.services.findings.seen(path, 'register.copyUsed'))
          expect((await office.view('2026-0001')).policy.version).toBe(1)
          expect(valueOf(office.services.policy.versions())).toHaveLength(2)
          await office.services.session.lock()
        }
      }
    }
  )

  it.each(twins)(
    '%s: an older first copy gives way, and one that a power cut left behind is made the same unsaid',
    async (path) => {
      const office = await atRest()
      const at = (place: string): string => join(office.folder, place)
      const change = async (): Promise<void> => {
        if (path === 'vault.json')
          valueOf(await office.services.accounts.add({ name: 'Nieuw Hier', role: 'employee', password }))
        if (path === 'office') {
          const { office: data } = valueOf(await office.services.office.get())
          valueOf(await office.services.office.change({ ...data, phone: '0201234567' }))
        }
        if (path === 'presentations') {
          office.now = '2027-02-01T10:00:00.000Z'
          const year = { id: 'year', from: '2026-01-01', to: '2026-12-31', on: '2027-01-10' } as const
          valueOf(await office.services.reports.recordPresented(year))
        }
        if (path === 'numbers') valueOf(await office.services.dossiers.register({ ...intake, ...classification }, null))
      }
      const older = readFileSync(at(path))
      await enter(office)
      await change()
      await office.services.session.lock()
      const newer = readFileSync(at(path))
      if (newer.equals(older)) return
      writeFileSync(at(path), older)
      await enter(office)
      expect(readFileSync(at(path))).toEqual(newer)
      expect(told(office)).toEqual([`${path} register.copyUsed`])
      valueOf(await office.services.findings.seen(path, 'register.copyUsed'))
      await office.services.session.lock()
      const [now] = kept(office, path)
      writeFileSync(at(`copies/${path}`), older)
      await enter(office)
      expect(kept(office, path)).toEqual([now, now])
      expect(told(office)).toEqual([])
    }
  )

  it.each(['EMFILE', 'EACCES', 'ESTALE'])(
    'what the disk only refuses for now (%s) is no damage: the call is refused, and nothing is told or put right',
    async (code) => {
      const folder = await atRest().then((office) => office.folder)
      const disk = breakableDisk(folder, { step: 'readFile', code, path: 'policies/EW-v1' })
      const told: string[] = []
      const twin = twinFile(disk, () => 1, { mends: true, tell: ({ path }) => told.push(path) })
      expect((await twin.read('policies/EW-v1')).ok).toBe(false)
      expect(told).toEqual([])
    }
  )

  it('a worn-out spot under one copy is told, and the other is used', async () => {
    const { folder } = await atRest()
    const disk = breakableDisk(folder, { step: 'readFile', code: 'EIO', path: `${folder}/office` })
    const told: string[] = []
    const twin = twinFile(disk, () => 1, { mends: false, tell: ({ path }) => told.push(path) })
    expect((await twin.read('office')).ok).toBe(true)
    expect(told).toEqual(['office'])
  })

  it('an old regulation of which both copies are damaged hurts only its own dossiers', async () => {
    const office = await atRest()
    for (const copy of ['policies/EW-v1', 'copies/policies/EW-v1']) flip(join(office.folder, copy), 0.5)
    await enter(office)
    expect(told(office)).toEqual(['policies/EW-v1 register.damaged'])
    expect(codesOf(await office.services.dossiers.open('2026-0001'))).toEqual(['policy.versionMissing'])
    const { number } = valueOf(await office.services.dossiers.register({ ...intake, ...classification }, null))
    expect((await office.view(number)).policy.version).toBe(2)
    const { policy } = valueOf(await office.services.office.get())
    expect(valueOf(await office.services.policy.save(policy, '2026-04-01')).version).toBe(3)
  })

  it('documents put back in both copies, or taken away, are told', async () => {
    const office = await atRest()
    const parts = ['office', 'copies/office', 'register']
    const before = parts.map((path) => readFileSync(join(office.folder, path)))
    await enter(office)
    const { office: data } = valueOf(await office.services.office.get())
    valueOf(await office.services.office.change({ ...data, phone: '0201234567' }))
    await office.services.session.lock()
    for (const [index, path] of parts.entries()) writeFileSync(join(office.folder, path), before[index] ?? '')
    for (const path of ['presentations', 'copies/presentations']) rmSync(join(office.folder, path))
    await enter(office)
    const expected = ['office register.documentOlder', 'presentations register.documentMissing']
    expect(told(office).toSorted()).toEqual(expected)
    for (const { subject, code } of valueOf(office.services.dossiers.today()).findings) {
      valueOf(await office.services.findings.seen(subject, code))
    }
    await office.services.session.lock()
    await enter(office)
    expect(told(office)).toEqual([])
  })

  it('the recovery key opens an office whose vault lost one copy', async () => {
    const office = await new TestOffice().open()
    const { recoveryKey } = valueOf(await office.setUp())
    const id = office.services.session.state().accounts[0]?.id ?? ''
    await office.services.session.lock()
    flip(join(office.folder, 'vault.json'), 0.5)
    await office.open()
    valueOf(await office.services.session.recover(id, recoveryKey, 'een heel ander zinnetje'))
    mkdirSync(dirname(join(office.folder, 'copies/vault.json')), { recursive: true })
    rmSync(join(office.folder, 'vault.json'))
    await office.open()
    valueOf(await office.services.session.logIn(id, 'een heel ander zinnetje'))
  })
})
