import { describe, expect, it, vi } from 'vitest'
import { registerProjection } from '../../../electron/main/open-office.ts'
import { IndexFile, readIndex } from '../../../electron/main/register/index/index-file.ts'
import { parseLocked } from '../../../electron/main/register/sealed/dossier-keys.ts'
import { countedBy } from '../../../electron/main/services/attention-list.ts'
import type { Keyring } from '../../../electron/main/services/ports/vault.ts'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { lookAtDossier, type ReadDossier } from '../../../electron/main/register/dossiers/dossier-document.ts'
import { DraftStore } from '../../../electron/main/register/office/draft-store.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { sealerFor } from '../../../electron/main/vault/sealer.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { takeIn } from './clause-office.ts'
import { TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const [standIn, employee, other] = ['Fatima el Amrani', 'Petra Smit', 'Joris Peeters'] as const
const staff = { [standIn]: 'officer', [employee]: 'employee', [other]: 'employee' }

function staffed(regulation = 'EW'): Promise<TestOffice> {
  return new TestOffice().furnished(regulation, staff)
}

/** An office in which whoever set it up manages the accounts and reports, and sees no dossier of others. */
function divided(): Promise<TestOffice> {
  const office = new TestOffice()
  office.adjust = (policy) => ({
    ...policy,
    roles: policy.roles.map(({ builtOn, ...role }) =>
      role.id === 'quality-manager' || builtOn === undefined ? role : { ...role, builtOn }
    )
  })
  return office.furnished('IN', staff)
}

/** Something typed and not registered. */
const draft = {
  id: 'd1',
  kind: 'intake',
  subject: '',
  values: { 'complaint.description': 'Iets over kweeperen' }
} as const

/** A dossier as it lies on disk, for these keys. */
async function onDisk(office: TestOffice, keys: Keyring, number: DossierNumber): Promise<ReadDossier> {
  const disk = createDisk({ folder: office.folder })
  return valueOf(await lookAtDossier({ disk, sealer: sealerFor(keys.officeKey, 'register'), keys, digest }, number))
}

async function opens(office: TestOffice, keys: Keyring, number: DossierNumber): Promise<boolean> {
  return (await onDisk(office, keys, number)).events !== null
}

describe('a dossier on disk', () => {
  it('EW-4.4: tells whoever it is not for how far it came, and not a word of what it says', async () => {
    const office = await staffed()
    const number = await takeIn(office, employee, { 'complaint.description': 'Iets over kweeperen' })
    const keys = valueOf(await office.keyring(other))
    const { course, events, line } = await onDisk(office, keys, number)
    expect([course.hashes.length, events, line]).toEqual([1, null, null])
  })

  it('IN-6.1: gives who reports, and sees no dossier of others, an anonymous line', async () => {
    const office = await divided()
    const number = await takeIn(office, employee, {
      'complaint.description': 'Iets over kweeperen',
      'complainant.name': 'Jan Jansen'
    })
    const { events, line } = await onDisk(office, valueOf(await office.keyring(officer)), number)
    const text = Buffer.from(line ?? []).toString('utf8')
    expect(events).toBeNull()
    expect(text).toContain('"status"')
    for (const word of ['kweeperen', 'Jansen', employee]) expect(text).not.toContain(word)
  })

  it('EW-1.2: one about the officer opens for the stand-in and with the recovery key, not for the officer', async () => {
    const office = await staffed()
    const number = await takeIn(office, employee, { 'complaint.involved': [office.person(officer)] })
    expect(await opens(office, valueOf(await office.keyring(officer)), number)).toBe(false)
    expect(await opens(office, valueOf(await office.keyring(standIn)), number)).toBe(true)
  })

  it('whoever takes over sees what comes; whoever passed it on untouched opens nothing of it any more', async () => {
    const office = await staffed('GC')
    const number = await takeIn(office, employee)
    const assign = async (name: string): Promise<void> => {
      const values = { 'handling.handler': office.person(name) }
      valueOf(await office.act(number, { act: 'assign', values, details: { reason: 'Past beter' } }))
    }
    await assign(other)
    const keys = valueOf(await office.keyring(other))
    expect(await opens(office, keys, number)).toBe(true)
    await assign(employee)
    expect(await opens(office, keys, number)).toBe(false)
  })
})

/** Garbles the sealed text of a row, as only somebody with the office's key can, and says that it asks for nothing. */
async function garble(office: TestOffice, keys: Keyring, number: DossierNumber): Promise<void> {
  const place = { disk: createDisk({ folder: office.folder }), sealer: sealerFor(keys.officeKey, 'register') }
  const file = new IndexFile({ ...place, projection: registerProjection.version })
  const read = valueOf(await file.read())
  const by = countedBy(office.services.desk.options.release)
  const quiet = { by, from: '2020-01-01T00:00:00.000Z', until: null, policy: { id: 'EW', version: 1 } } as const
  const entries = (read?.entries ?? []).map((entry) => {
    if (entry.number !== number || entry.hidden === null) return entry
    const body = Uint8Array.from(entry.hidden.body)
    const end = (parseLocked(body)?.end ?? 0) - 1
    body[end] = (body[end] ?? 0) ^ 1
    return { ...entry, quiet, hidden: { body, line: null } }
  })
  valueOf(await file.writeWhole(entries, read?.mark))
}

describe('a row of the index that somebody with the office’s key garbled', () => {
  it('shows as damaged, is made anew from its dossier, and lies right in the file from then on', async () => {
    const office = await staffed()
    const number = await takeIn(office, employee, { 'complainant.name': 'Jan Jansen' })
    await office.services.desk.leave()
    const keys = valueOf(await office.keyring(officer))
    await garble(office, keys, number)
    const place = { disk: createDisk({ folder: office.folder }), sealer: sealerFor(keys.officeKey, 'register'), keys }
    expect(codesOf(await readIndex(place))).toEqual(['register.damaged'])
    await office.as(officer)
    const first = valueOf(await office.services.dossiers.list(null))
    expect(first.lines.map(({ readable }) => readable)).toEqual([false])
    await vi.waitFor(async () => {
      const { lines } = valueOf(await office.services.dossiers.list(first.position))
      expect(lines).toMatchObject([{ number, readable: true, complainant: 'Jan Jansen' }])
    })
    await office.services.desk.leave()
    expect(codesOf(await readIndex(place))).toEqual([])
  })
})

describe('a draft on disk', () => {
  it('opens for whoever typed it, and for nobody else', async () => {
    const office = await staffed()
    await office.as(employee)
    valueOf(await office.services.drafts.save(draft))
    expect(valueOf(await office.services.drafts.list())).toHaveLength(1)
    const account = office.accounts[employee] ?? ''
    const read = async (name: string) => {
      const keys = valueOf(await office.keyring(name))
      const disk = createDisk({ folder: office.folder })
      const sharing = { keys, own: () => null }
      return new DraftStore({ disk, sealer: sealerFor(keys.officeKey, 'register'), sharing }).read(account, 'd1')
    }
    expect(valueOf(await read(employee))?.values).toEqual(draft.values)
    for (const name of [officer, standIn, other]) expect(codesOf(await read(name))).toEqual(['register.damaged'])
  })

  it('of before the accounts had keys opens for its owner alone once they have seen it', async () => {
    const office = await staffed()
    await office.as(employee)
    const account = office.accounts[employee] ?? ''
    const storeOf = async (name: string) => {
      const keys = valueOf(await office.keyring(name))
      const place = { disk: createDisk({ folder: office.folder }), sealer: sealerFor(keys.officeKey, 'register') }
      return { plain: new DraftStore(place), own: new DraftStore({ ...place, sharing: { keys, own: () => null } }) }
    }
    const { subject: key, ...typed } = draft
    valueOf(await (await storeOf(employee)).plain.save({ ...typed, key, account, savedAt: office.now }))
    expect(valueOf(await (await storeOf(other)).own.read(account, 'd1'))?.values).toEqual(draft.values)
    expect(valueOf(await office.services.drafts.list())).toMatchObject([{ id: 'd1', values: draft.values }])
    expect(valueOf(await (await storeOf(employee)).own.read(account, 'd1'))?.values).toEqual(draft.values)
    expect(codesOf(await (await storeOf(other)).own.read(account, 'd1'))).toEqual(['register.damaged'])
  })
})

describe('when other people may see a dossier', () => {
  it('a new officer opens what was there, also what a stand-in alone could hand on', async () => {
    const office = await staffed()
    const plain = await takeIn(office, employee)
    const about = await takeIn(office, employee, { 'complaint.involved': [office.person(officer)] })
    await office.as(officer)
    await office.join('Nieuwe Collega', 'officer')
    office.accounts['Nieuwe Collega'] =
      office.services.session.state().accounts.find(({ name }) => name === 'Nieuwe Collega')?.id ?? ''
    await office.services.desk.handOn()
    const keys = async (): Promise<Keyring> => valueOf(await office.keyring('Nieuwe Collega'))
    expect(await opens(office, await keys(), plain)).toBe(true)
    expect(await opens(office, await keys(), about)).toBe(false)
    await office.as(standIn)
    await office.services.desk.handOn()
    expect(await opens(office, await keys(), about)).toBe(true)
  })

  it('whoever leaves, or gets another role, opens nothing that is sealed from then on', async () => {
    const office = await staffed()
    const before = valueOf(await office.keyring(standIn))
    await office.as(officer)
    valueOf(await office.services.accounts.change({ id: office.accounts[standIn] ?? '', role: 'employee' }))
    const number = await takeIn(office, employee)
    expect(await opens(office, before, number)).toBe(false)
    expect(await opens(office, valueOf(await office.keyring(standIn)), number)).toBe(false)
    expect(await opens(office, valueOf(await office.keyring(officer)), number)).toBe(true)
  })

  it('the recovery key hands on what only it opens after a lost password', async () => {
    const office = new TestOffice()
    office.regulation = 'EW'
    await office.open()
    const { recoveryKey } = valueOf(await office.setUp())
    for (const [name, role] of Object.entries(staff)) {
      await office.join(name, role)
    }
    for (const { id, name } of office.services.session.state().accounts) office.accounts[name] = id
    const number = await takeIn(office, employee, { 'complaint.involved': [office.person(officer)] })
    await office.as(standIn)
    valueOf(await office.services.drafts.save(draft))
    await office.as(officer)
    // The officer gives the stand-in new keys, and cannot hand on what is about themselves.
    valueOf(await office.services.accounts.resetPassword(office.accounts[standIn] ?? '', 'nieuw lang woord'))
    await office.chooses(office.accounts[standIn] ?? '', { first: 'nieuw lang woord' })
    await office.as(standIn)
    expect(codesOf(await office.services.dossiers.open(number))).toEqual(['act.notYourDossier'])
    valueOf(await office.services.session.recover(office.accounts[standIn] ?? '', recoveryKey, 'weer een lang woord'))
    await office.services.desk.handOn()
    valueOf(await office.services.session.logIn(office.accounts[standIn] ?? '', 'weer een lang woord'))
    valueOf(await office.services.dossiers.open(number))
    expect(valueOf(await office.services.drafts.list())).toHaveLength(1)
  })
})

describe('who manages the accounts and sees no dossier of others', () => {
  it('IN-6.1: counts them all, as who sees them does', async () => {
    const office = await divided()
    await takeIn(office, employee, { 'complaint.involved': [office.person(standIn)] })
    await takeIn(office, employee)
    await office.as(officer)
    await office.join('Karel Bestuur', 'management')
    const { accounts } = office.services.session.state()
    office.accounts['Karel Bestuur'] = accounts.find(({ name }) => name === 'Karel Bestuur')?.id ?? ''
    await office.as(standIn)
    await office.services.desk.handOn()
    await office.as(employee)
    await office.services.desk.handOn()
    const reportFor = async (name: string) => {
      await office.as(name)
      return valueOf(await office.services.reports.annual({ from: '2026-01-01', to: '2026-12-31', shared: false }))
        .report
    }
    const counted = await reportFor(officer)
    const seen = await reportFor('Karel Bestuur')
    expect(counted.signals.total).toEqual(seen.signals.total)
    expect([counted.signals, counted.terms, counted.compliance]).toEqual([seen.signals, seen.terms, seen.compliance])
    expect([counted.causes.isPartial, seen.causes.isPartial]).toEqual([true, false])
  })

  it('lets in who sees all by what is sealed from then on; who saw all before hands on the rest', async () => {
    const office = await divided()
    const before = await takeIn(office, employee)
    await office.as(officer)
    await office.join('Nieuwe Collega', 'officer')
    const { accounts } = office.services.session.state()
    office.accounts['Nieuwe Collega'] = accounts.find(({ name }) => name === 'Nieuwe Collega')?.id ?? ''
    const after = await takeIn(office, employee)
    expect(await opens(office, valueOf(await office.keyring('Nieuwe Collega')), after)).toBe(true)
    await office.as(standIn)
    await office.services.desk.handOn()
    expect(await opens(office, valueOf(await office.keyring('Nieuwe Collega')), before)).toBe(true)
  })
})
