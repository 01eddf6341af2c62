import { describe, expect, it } from 'vitest'
import { isOfOffice, kindOf, kindsOfOffice } from '../../../electron/main/register/disk/names.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { filesOf } from '../../torture/attacks.ts'
import { chanceFrom } from '../../torture/chance.ts'
import { due, type Furnished, furnish, furnishDestroying } from '../../torture/furnish.ts'
import { attackFiles, flipBits, flipEveryBit } from '../../torture/harmed-files.ts'
import type { MemoryDisk } from '../../torture/memory-disk.ts'
import { enter, openTried, verifyTried } from '../../torture/office.ts'
import { codesOf, valueOf } from '../register/support.ts'

const broken = new Uint8Array(40)

/** Opens a copy of an office of which something is harmed, and logs its officer in. */
async function opened({ folder, disk }: Furnished, harm: (disk: MemoryDisk) => void) {
  const harmed = disk.copy()
  harm(harmed)
  const services = await openTried({ folder, fs: harmed.fs })
  await enter(services)
  const told = () => valueOf(services.dossiers.today()).findings.map(({ subject, code }) => `${subject} ${code}`)
  return { services, told, harmed, verify: () => verifyTried(folder, harmed.fs) }
}

function put({ folder }: Furnished, bytes: Uint8Array | null, ...paths: readonly string[]) {
  return (disk: MemoryDisk): void => {
    for (const path of paths) disk.put(`${folder}/${path}`, bytes)
  }
}

describe('the office that is tried', () => {
  it('has a file of every kind that the table of names knows, so that a new kind is tried too', async () => {
    const office = await furnishDestroying()
    const files = [...filesOf(office.disk, office.folder).keys()].filter(isOfOffice)
    const kinds = new Set(files.map(kindOf))
    const onlyFolders = kindsOfOffice.filter((kind) => /^\^(?:copies|dossiers)\b/.test(kind) && !kind.includes('files'))
    // How the last backup and the last check went, kept once there was one; what is there only until a new recovery key was seen; and
    // dossiers as they were before the accounts had keys, which an office of now never had; and what the first opening after a restore has to know.
    const elsewhere = kindsOfOffice.filter((kind) =>
      /^\^(?:backup|check|herstelsleutel|before-keys|restored)/.test(kind)
    )
    const notYet = [...onlyFolders, ...elsewhere]
    expect(kindsOfOffice.filter((kind) => !kinds.has(kind) && !notYet.includes(kind))).toEqual([])
  })

  it('is sound to the eye of verify, which has nothing else to say', async () => {
    const { folder, disk } = await furnish()
    expect(await verifyTried(folder, disk.fs)).toEqual({
      exitCode: 0,
      said: 'Alles klopt: 3 dossiers, 5 gebeurtenissen.\n'
    })
  })
})

describe('a harmed file', () => {
  it('a flipped bit in format.json makes no later release of it, and keeps nobody out', async () => {
    const office = await furnish()
    const text = Buffer.from(filesOf(office.disk, office.folder).get('format.json') ?? []).toString('utf8')
    const later = Buffer.from(text.replace('"format": 2', '"format": 3'))
    expect(later.toString()).not.toBe(text)
    const { told } = await opened(office, put(office, new Uint8Array(later), 'format.json'))
    expect(told()).toEqual([])
  })

  it('the vault of another office in the place of one copy is never taken for the newer one', async () => {
    const [office, other] = [await furnish(), await furnish()]
    const theirs = filesOf(other.disk, other.folder).get('vault.json') ?? broken
    for (const path of ['vault.json', 'copies/vault.json']) {
      const { told, harmed } = await opened(office, put(office, theirs, path))
      expect(told()).toEqual(['vault.json register.copyUsed'])
      const files = filesOf(harmed, office.folder)
      expect(files.get('vault.json')).toEqual(files.get('copies/vault.json'))
      expect(files.get('vault.json')).not.toEqual(theirs)
    }
  })

  it('with the newest regulation damaged in both copies people get in and read; no complaint is registered under another one', async () => {
    const office = await furnish()
    const { services, told } = await opened(office, put(office, broken, 'policies/EW-v3', 'copies/policies/EW-v3'))
    expect(told()).toEqual(['policies/EW-v3 register.damaged'])
    expect(valueOf(await services.dossiers.open('2026-0001')).events).toHaveLength(2)
    expect(codesOf(await services.dossiers.register(intake, null))).toEqual(['policy.latestDamaged'])
    const { policy } = valueOf(await services.office.get())
    expect(valueOf(await services.policy.save(policy, '2026-03-04')).version).toBe(4)
    valueOf(await services.dossiers.register(intake, null))
  })

  it('a damaged draft is told, by verify and on Vandaag, and set aside', async () => {
    const office = await furnish()
    const path = [...filesOf(office.disk, office.folder).keys()].find((name) => name.endsWith('/d1')) ?? ''
    const { services, told, harmed, verify } = await opened(office, put(office, broken, path))
    expect((await verify()).said).toContain(path)
    expect(valueOf(await services.drafts.list()).map(({ id }) => id)).toEqual(['d2'])
    expect(told()).toEqual([`${path} register.draftDamaged`])
    const files = [...filesOf(harmed, office.folder).keys()]
    expect(files).not.toContain(path)
    expect(files.some((name) => name.startsWith('terzijde/') && name.endsWith(path))).toBe(true)
    expect((await verify()).said).not.toContain('beschadigd en niet meer te lezen, ')
  })

  it('one damaged copy of how far the journal came is told; so is the loss of both', async () => {
    const office = await furnish()
    const copies = ['journal-head', 'copies/journal-head']
    for (const path of copies) {
      const { told } = await opened(office, put(office, broken, path))
      expect(told()).toEqual(['journal-head register.copyUsed'])
    }
    const { told } = await opened(office, put(office, broken, ...copies))
    expect(told()).toEqual(['journal register.journalHeadLost'])
  })

  it('EW-7.5: what was destroyed is not missed when the journal or the index does not know of it any more', async () => {
    const office = await furnish()
    const { services, told } = await opened(office, put(office, null, 'journal', 'register'))
    expect(told()).toEqual(['journal register.journalCut'])
    const numbers = valueOf(await services.dossiers.list(null)).lines.map(({ number }) => number)
    expect(numbers.toSorted()).toEqual(['2022-0002', '2026-0001', '2026-0002'])
    const behind = office.disk.copy()
    behind.put(`${office.folder}/register`, filesOf(office.earlier, office.folder).get('register') ?? null)
    expect((await verifyTried(office.folder, behind.fs)).exitCode).toBe(0)
  })

  it('EW-7.5: a destruction that was begun is finished with either copy of its note damaged, and counted once', async () => {
    const office = await furnishDestroying()
    for (const path of ['destroying', 'copies/destroying']) {
      const { services, told, harmed } = await opened(office, put(office, broken, path))
      expect(told()).toEqual(['destroying register.copyUsed'])
      expect(valueOf(await services.destruction.destroyed()).map(({ number }) => number)).toContain(due)
      const files = [...filesOf(harmed, office.folder).keys()]
      expect(files.filter((name) => name.endsWith('destroying'))).toEqual([])
    }
  })
})

describe('an office of which any file may be harmed', () => {
  it('sees each flipped bit, believes none, and keeps nobody out', async () => {
    const { tried, wrong } = await flipBits(await furnishDestroying(), chanceFrom(1), 1)
    expect(tried).toBeGreaterThan(35)
    expect(wrong).toEqual([])
    expect((await flipEveryBit(['format.json', 'vault.json'], 499)).wrong).toEqual([])
  })

  it('tells of each file that is swapped, put back, removed, cut, emptied, half-copied or another', async () => {
    const { tried, wrong } = await attackFiles(chanceFrom(1), 11)
    expect(tried).toBeGreaterThan(50)
    expect(wrong).toEqual([])
  })
})
