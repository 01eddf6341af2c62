import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { lookAtDossier } from '../../../electron/main/register/dossiers/dossier-document.ts'
import { readIndex } from '../../../electron/main/register/index/index-file.ts'
import type { Keyring } from '../../../electron/main/services/ports/vault.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { sealerFor } from '../../../electron/main/vault/sealer.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import { keepFile } from '../../fixtures/dossier/keep-file.ts'
import { codesOf, valueOf } from '../register/support.ts'
import type { Result } from '../../../shared/result.ts'
import { askedToday, inList, takeIn } from './clause-office.ts'
import { TestOffice } from './office.ts'

/** Whoever sits at the desk in turn: two who see all, and three who do not. */
const staff = {
  'Fatima el Amrani': 'team-lead',
  'Petra Smit': 'employee',
  'Bram Jansen': 'employee',
  'Joris Peeters': 'employee'
}
const officer = 'Marijke de Wit'
const [lead, registrar, involved, handler] = ['Fatima el Amrani', 'Petra Smit', 'Bram Jansen', 'Joris Peeters'] as const
const everyone = [officer, lead, registrar, involved, handler] as const
type Name = (typeof everyone)[number]

interface Kind {
  /** A word that stands in this dossier alone. */
  readonly mark: string
  readonly seenBy: readonly Name[]
  readonly make: (office: TestOffice, mark: string) => Promise<DossierNumber>
}

const about = (office: TestOffice, mark: string, ...names: readonly Name[]) => ({
  'complaint.summary': mark,
  'complaint.involved': names.map((name) => office.person(name)),
  'complainant.email': mailOf(mark)
})

/** Each complaint has a complainant of its own, so that it is told as alike by that alone. */
const mailOf = (mark: string): string => `${mark}@voorbeeld.example`

/** Each kind of dossier, how it comes about, and who needs to know of it. */
const kinds: Readonly<Record<string, Kind>> = {
  'about nobody': {
    mark: 'aalbes',
    seenBy: [officer, lead, registrar],
    make: (office, mark) => takeIn(office, registrar, about(office, mark))
  },
  'about a colleague who was not told': {
    mark: 'braam',
    seenBy: [officer, lead, registrar],
    make: (office, mark) => takeIn(office, registrar, about(office, mark, involved))
  },
  'about a colleague who was told': {
    mark: 'citroen',
    seenBy: [officer, lead, registrar, involved],
    make: async (office, mark) =>
      tell(office, await takeIn(office, registrar, about(office, mark, involved)), { by: officer, who: involved })
  },
  'about the officer, who was not told': {
    mark: 'druif',
    seenBy: [lead, registrar],
    make: (office, mark) => takeIn(office, registrar, about(office, mark, officer))
  },
  'about somebody who sees all, and was told': {
    mark: 'framboos',
    seenBy: [officer, lead, registrar],
    make: async (office, mark) =>
      tell(office, await takeIn(office, registrar, about(office, mark, lead)), { by: officer, who: lead })
  },
  'taken in by whom it is about': {
    mark: 'granaat',
    seenBy: [officer, lead, involved],
    make: (office, mark) => takeIn(office, involved, about(office, mark, involved), { aboutReceiver: 'yes' })
  },
  'in somebody’s hands': {
    mark: 'kweepeer',
    seenBy: [officer, lead, registrar, handler],
    make: async (office, mark) => pass(office, await takeIn(office, registrar, about(office, mark)), handler)
  },
  'with a task for somebody': {
    mark: 'lijsterbes',
    seenBy: [officer, lead, registrar, handler],
    make: async (office, mark) => {
      const number = await takeIn(office, registrar, about(office, mark))
      const details = { todo: 'Opzoeken', owner: office.person(handler), doOn: '2099-01-05' }
      valueOf(await (await office.as(officer)).act(number, { act: 'giveTask', details }))
      return number
    }
  },
  'passed on by whom worked on it': {
    mark: 'limoen',
    seenBy: [officer, lead, registrar, handler],
    make: async (office, mark) => {
      const number = await pass(office, await takeIn(office, registrar, about(office, mark)), handler)
      await office.as(handler)
      valueOf(await office.act(number, { act: 'recordProgress', at: office.now, details: { text: 'Gebeld' } }))
      return pass(office, number, registrar)
    }
  },
  'passed on by whom left it untouched': {
    mark: 'mispel',
    seenBy: [officer, lead, registrar],
    make: async (office, mark) => {
      const number = await pass(office, await takeIn(office, registrar, about(office, mark)), handler)
      return pass(office, number, registrar)
    }
  }
}

async function tell(office: TestOffice, number: DossierNumber, { by, who }: { by: Name; who: Name }) {
  await office.as(by)
  const details = { employee: office.person(who), means: 'in-person' }
  valueOf(await office.act(number, { act: 'informEmployee', at: office.now, details }))
  return number
}

async function pass(office: TestOffice, number: DossierNumber, to: Name) {
  await office.as(registrar)
  const values = { 'handling.handler': office.person(to) }
  valueOf(await office.act(number, { act: 'assign', values, details: { reason: 'Past bij het werk' } }))
  return number
}

/** Whether the words of a dossier open with these keys, on disk and in the index, whatever the program says. */
async function opensWith(keys: Keyring, office: TestOffice, number: DossierNumber): Promise<boolean> {
  const place = {
    disk: createDisk({ folder: office.folder }),
    sealer: sealerFor(keys.officeKey, 'register'),
    keys,
    digest
  }
  const { events } = valueOf(await lookAtDossier(place, number))
  const row = valueOf(await readIndex(place))?.entries.find((entry) => entry.number === number)?.row ?? null
  expect(row !== null).toBe(events !== null)
  return events !== null
}

/** A dossier that one of the ways below may lead to. */
interface Sought {
  readonly number: DossierNumber
  readonly mark: string
  /** A file that is kept in it. */
  readonly file: string
}

/** Whether what was asked was not refused because the dossier is not theirs. */
const isTheirs = (answer: Result<unknown>): boolean => !codesOf(answer).includes('act.notYourDossier')

/** Every way by which a dossier could reach somebody, and whether it does. */
const channels: Readonly<Record<string, (office: TestOffice, sought: Sought) => Promise<boolean> | boolean>> = {
  'the register': async (office, { number }) => (await inList(office)).includes(number),
  search: async (office, { number, mark }) => valueOf(await office.services.dossiers.search(mark)).includes(number),
  'where it was found': async (office, { number, mark }) =>
    valueOf(await office.services.dossiers.hits(mark, [number])).some((hit) => hit !== null),
  'what is alike': async (office, { number, mark }) => {
    const told = { name: '', email: mailOf(mark), phone: '', received: null, text: mark }
    return valueOf(await office.services.dossiers.alike(told)).some((one) => one.number === number)
  },
  'what is bound to it': async (office, { number }) => isTheirs(await office.services.dossiers.bound(number)),
  Vandaag: (office, { number }) => askedToday(office, number).length > 0,
  'the dossier': async (office, { number }) => (await office.services.dossiers.open(number)).ok,
  'an act': async (office, { number }) => {
    const command = { act: 'recordProgress', values: {}, details: {} } as const
    const refused = await office.services.dossiers.act({ number, seq: 0, command, draft: null })
    return isTheirs(refused)
  },
  'taking back': async (office, { number }) => isTheirs(await office.services.dossiers.undo(number, 0)),
  'the form': async (office, { number }) => (await office.services.documents.make({ kind: 'form', number })).ok,
  'a saved form': async (office, { number }) => (await office.services.documents.saveAs({ kind: 'form', number })).ok,
  'a printed form': async (office, { number }) =>
    isTheirs(await office.services.documents.printWindow({ kind: 'form', number })),
  'a letter': async (office, { number }) =>
    isTheirs(await office.services.documents.make({ kind: 'letter', number, letter: 'ontvangstbevestiging' })),
  'a letter as e-mail': async (office, { number }) =>
    isTheirs(await office.services.documents.saveAs({ kind: 'letter-mail', number, letter: 'ontvangstbevestiging' })),
  'a kept file': async (office, { number, file }) => (await office.services.papers.piece(number, file, 0)).ok,
  'a further piece of it': async (office, { number, file }) => (await office.services.papers.piece(number, file, 1)).ok,
  'a saved file': async (office, { number, file }) => (await office.services.papers.saveAs(number, file)).ok,
  'a file in another program': async (office, { number, file }) =>
    (await office.services.papers.openElsewhere(number, file)).ok,
  'a file that comes in': async (office, { number }) => {
    const begun = await office.services.papers.begin({ number, name: 'brief.txt', size: 9 })
    if (begun.ok) valueOf(await office.services.papers.cancel(begun.value.upload))
    return isTheirs(begun)
  },
  'a file taken out': async (office, { number, file }) =>
    isTheirs(await office.services.papers.remove({ number, file, reason: '' }))
}

describe('who needs to know of a dossier', () => {
  const sought = new Map<string, Sought>()
  const numberOf = (kind: string): DossierNumber => sought.get(kind)?.number ?? '2026-0099'
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-'))
  let office: TestOffice

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  beforeAll(async () => {
    office = await new TestOffice(folder).furnished('GC', staff)
    for (const [kind, { make, mark, seenBy }] of Object.entries(kinds)) {
      const number = await make(office, mark)
      await office.as(seenBy.includes(registrar) ? registrar : involved)
      const { events } = valueOf(await keepFile(office.services, number, { name: `${mark}.txt`, content: mark }))
      sought.set(kind, { number, mark, file: keptPapers(events)[0]?.id ?? '' })
    }
  })

  describe.each(Object.keys(channels))('EW-4.4, GC-2.1, LM-5.5: %s', (channel) => {
    it.each(everyone)('tells %s what they need to know, and nothing else', async (name) => {
      await office.as(name)
      const told: [string, boolean][] = []
      for (const [kind, one] of sought) told.push([kind, (await channels[channel]?.(office, one)) ?? false])
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(Object.entries(kinds).map(([kind, { seenBy }]) => [kind, seenBy.includes(name)]))
      )
    })
  })

  it.each(everyone)(
    'EW-4.4, EW-1.2: the keys of %s open what they need to know on disk, and nothing else',
    async (name) => {
      const keys = valueOf(await office.keyring(name))
      const opens = await Promise.all(
        Object.keys(kinds).map(async (kind) => [kind, await opensWith(keys, office, numberOf(kind))])
      )
      expect(Object.fromEntries(opens)).toEqual(
        Object.fromEntries(Object.entries(kinds).map(([kind, { seenBy }]) => [kind, seenBy.includes(name)]))
      )
    }
  )

  it.each(everyone)('EW-6.5: the notifications of %s count only what they need to know', async (name) => {
    await office.as(name)
    const { items } = valueOf(office.services.dossiers.today())
    expect(items.length > 0).toBe(true)
    const overdue = items.filter(({ urgency }) => urgency === 'overdue')
    expect(office.services.dossiers.attention()?.overdue).toBe(overdue.length)
  })
})
