import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { verifyFolder } from '../../../electron/main/register/check/verify-folder.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { sealerFor } from '../../../electron/main/vault/sealer.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { codesOf, segments, temporaryFolder, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

const officer = 'Marijke de Wit'

/** An office with three dossiers, in the first of which something was done, and the files as they were at some moment. */
class Tampered {
  readonly office: TestOffice
  readonly numbers: DossierNumber[] = []
  #kept = ''

  private constructor(office: TestOffice) {
    this.office = office
  }

  static async office(): Promise<Tampered> {
    const tampered = new Tampered(await new TestOffice().furnished())
    for (let count = 0; count < 3; count += 1) await tampered.register()
    await tampered.act('gebeld')
    return tampered
  }

  async register(): Promise<void> {
    const { dossiers } = this.office.services
    this.numbers.push(valueOf(await dossiers.register({ ...intake, ...classification }, null)).number)
  }

  act(text: string, number: DossierNumber = '2026-0001') {
    return this.office.act(number, { act: 'recordProgress', at: this.office.now, details: { text } })
  }

  at(path: string): string {
    return join(this.office.folder, path)
  }

  remove(...paths: readonly string[]): void {
    for (const path of paths) rmSync(this.at(path), { recursive: true })
  }

  /** Keeps the folder as it is now, to put parts of it back later. */
  keep(): void {
    this.#kept = join(temporaryFolder(), 'kept')
    cpSync(this.office.folder, this.#kept, { recursive: true, preserveTimestamps: true })
  }

  putBack(...paths: readonly string[]): void {
    for (const path of paths) {
      rmSync(this.at(path), { recursive: true, force: true })
      cpSync(join(this.#kept, path), this.at(path), { recursive: true, preserveTimestamps: true })
    }
  }

  async close(): Promise<void> {
    await this.office.services.session.lock()
  }

  async reopen(): Promise<void> {
    await this.office.open()
    await this.office.as(officer)
  }

  /** What the office's own screen tells, and what `verify` finds in the folder. */
  async told() {
    const { register, keyring } = this.office.services.desk.session ?? {}
    const damaged = valueOf(await this.office.services.dossiers.list(null)).lines.flatMap((line) =>
      line.readable ? [] : line.damage.map(({ code }) => `${line.number} ${code}`)
    )
    const findings = (register?.findings() ?? []).map(({ subject, code }) => `${subject} ${code}`)
    return { shown: [...damaged, ...findings].toSorted(), verified: await this.#verified(keyring?.officeKey) }
  }

  async #verified(officeKey: Uint8Array = new Uint8Array(32)): Promise<string[]> {
    const disk = createDisk({ folder: this.office.folder })
    const clock = () => this.office.now
    const place = { disk, sealer: sealerFor(officeKey, 'register'), segments, digest, clock }
    return valueOf(await verifyFolder(place))
      .findings.map(({ subject, code }) => `${subject} ${code}`)
      .toSorted()
  }
}

const fine = { shown: [], verified: [] }
const both = (...told: readonly string[]) => ({ shown: told, verified: told })

describe('what is gone or was put back', () => {
  it('is nothing in an office that only worked, also after a kill', async () => {
    const tampered = await Tampered.office()
    expect(await tampered.told()).toEqual(fine)
    await tampered.reopen()
    expect(await tampered.told()).toEqual(fine)
    await tampered.close()
    await tampered.reopen()
    expect(await tampered.told()).toEqual(fine)
  })

  it.each([
    ['the last', '0003'],
    ['one in between', '0002']
  ])('tells of a dossier removed together with the index and the numbers: %s', async (_, place) => {
    const tampered = await Tampered.office()
    await tampered.close()
    tampered.remove(`dossiers/2026/${place}`, 'register', 'numbers', 'copies/numbers')
    await tampered.reopen()
    const told = await tampered.told()
    expect(told.shown).toEqual([`2026-${place} register.dossierMissing`])
    expect(told.verified).toContain(`2026-${place} register.dossierMissing`)
    await tampered.close()
    await tampered.reopen()
    expect(await tampered.told()).toMatchObject({ shown: [`2026-${place} register.dossierMissing`] })
  })

  it('tells of a dossier put back to an older version together with the index', async () => {
    const tampered = await Tampered.office()
    await tampered.close()
    tampered.keep()
    await tampered.reopen()
    valueOf(await tampered.act('nog eens gebeld'))
    await tampered.close()
    tampered.putBack('dossiers/2026/0001', 'register')
    await tampered.reopen()
    expect(await tampered.told()).toEqual(both('2026-0001 register.rolledBack'))
    await tampered.close()
    tampered.remove('register')
    await tampered.reopen()
    expect(await tampered.told()).toEqual(both('2026-0001 register.rolledBack'))
  })

  it('tells of a row that was cut out of the index with its dossier put back', async () => {
    const tampered = await Tampered.office()
    tampered.keep()
    valueOf(await tampered.act('nog eens gebeld'))
    await tampered.close()
    const before = readFileSync(tampered.at('register'))
    await tampered.reopen()
    await tampered.close()
    tampered.putBack('dossiers/2026/0001')
    writeFileSync(tampered.at('register'), before.subarray(0, before.length - 40))
    await tampered.reopen()
    expect(await tampered.told()).toEqual(both('2026-0001 register.rolledBack'))
  })

  it('refuses acts in a dossier that was put back, also while it is open', async () => {
    const tampered = await Tampered.office()
    tampered.keep()
    valueOf(await tampered.act('nog eens gebeld'))
    tampered.putBack('dossiers/2026/0001')
    expect(codesOf(await tampered.act('en weer'))).toEqual(['register.rolledBack'])
    await tampered.close()
    await tampered.reopen()
    expect(codesOf(await tampered.act('en weer'))).toEqual(['register.rolledBack'])
    expect(codesOf(await tampered.office.services.dossiers.undo('2026-0001', 3))).toEqual(['register.rolledBack'])
    valueOf(await tampered.act('wel hier', '2026-0002'))
  })

  it('takes up acts that a power cut kept out of the journal, and tells when there are too many for that', async () => {
    const tampered = await Tampered.office()
    await tampered.close()
    tampered.keep()
    await tampered.reopen()
    valueOf(await tampered.act('de laatste voor de stroom uitviel'))
    await tampered.close()
    tampered.putBack('journal', 'journal-head', 'copies', 'register')
    await tampered.reopen()
    expect(await tampered.told()).toEqual(fine)
    const entries = valueOf(await tampered.office.journal().entries())
    expect(entries).toContainEqual(
      expect.objectContaining({ subject: '2026-0001', detail: expect.objectContaining({ act: 'unnoted' }) })
    )
    await tampered.close()
    tampered.keep()
    await tampered.reopen()
    for (let count = 0; count < 4; count += 1) await tampered.register()
    await tampered.close()
    tampered.putBack('journal', 'journal-head', 'copies', 'register')
    await tampered.reopen()
    expect((await tampered.told()).shown).toEqual(['journal register.journalLacks'])
  })
})

describe('a dossier that was put back on purpose', () => {
  const putBack = async (): Promise<Tampered> => {
    const tampered = await Tampered.office()
    tampered.keep()
    valueOf(await tampered.act('een'))
    valueOf(await tampered.act('twee'))
    await tampered.close()
    tampered.putBack('dossiers/2026/0001')
    await tampered.reopen()
    return tampered
  }

  it('is shown as it is, with what it lost and without acts', async () => {
    const tampered = await putBack()
    const view = await tampered.office.view('2026-0001')
    expect(view.lost).toEqual({
      code: 'register.rolledBack',
      params: { number: '2026-0001', expected: 5, actual: 3, since: tampered.office.now }
    })
    expect(view.acts.flatMap(({ reasons }) => reasons.map(({ code }) => code))).toEqual(
      view.acts.map(() => 'register.rolledBack')
    )
    expect([view.next.own, view.undoable, ...view.openSlots]).toEqual([null, null])
    expect((await tampered.office.view('2026-0002')).lost).toBeNull()
  })

  it('EW-4.4: is sound once the officer takes it so, which the journal keeps, with and without the index', async () => {
    const tampered = await putBack()
    const { dossiers } = tampered.office.services
    expect(codesOf(await dossiers.accept('2026-0001', 2))).toEqual(['register.changedMeanwhile'])
    expect(valueOf(await dossiers.accept('2026-0001', 3)).lost).toBeNull()
    expect(await tampered.told()).toEqual(fine)
    valueOf(await tampered.act('verder'))
    const accepted = valueOf(await tampered.office.journal().entries()).filter(({ kind }) => kind === 'accepted')
    expect(accepted).toMatchObject([
      { subject: '2026-0001', actor: { name: officer }, detail: { seq: 3, expected: 5 } }
    ])
    await tampered.close()
    await tampered.reopen()
    expect(await tampered.told()).toEqual(fine)
    await tampered.close()
    tampered.remove('register')
    await tampered.reopen()
    expect(await tampered.told()).toEqual(fine)
    expect((await tampered.office.view('2026-0001')).events).toHaveLength(4)
  })

  it('can be taken so by who manages the office alone', async () => {
    const tampered = await putBack()
    await tampered.office.as('Joris Peeters')
    expect(codesOf(await tampered.office.services.dossiers.accept('2026-0001', 2))).toEqual(['act.notInYourRole'])
  })

  it('is sound again when the latest version is put back', async () => {
    const tampered = await Tampered.office()
    const path = 'dossiers/2026/0001/dossier'
    const [older, newer] = [
      readFileSync(tampered.at(path)),
      await tampered.act('een').then(() => readFileSync(tampered.at(path)))
    ]
    await tampered.close()
    writeFileSync(tampered.at(path), older)
    await tampered.reopen()
    expect((await tampered.office.view('2026-0001')).lost).not.toBeNull()
    writeFileSync(tampered.at(path), newer)
    valueOf(await tampered.act('twee'))
    expect(await tampered.told()).toEqual(fine)
  })

  it('has another history when work went on in an old copy', async () => {
    const tampered = await Tampered.office()
    const parts = ['dossiers/2026/0001', 'journal', 'journal-head', 'copies', 'register'] as const
    await tampered.close()
    tampered.keep()
    await tampered.reopen()
    valueOf(await tampered.act('een'))
    await tampered.close()
    const latest = join(temporaryFolder(), 'latest')
    cpSync(tampered.office.folder, latest, { recursive: true, preserveTimestamps: true })
    tampered.putBack(...parts)
    await tampered.reopen()
    valueOf(await tampered.act('anders'))
    await tampered.close()
    for (const path of parts.slice(1)) {
      cpSync(join(latest, path), tampered.at(path), { recursive: true, preserveTimestamps: true })
    }
    await tampered.reopen()
    expect(await tampered.told()).toEqual(both('2026-0001 register.otherHistory'))
    valueOf(await tampered.office.services.dossiers.accept('2026-0001', 4))
    expect(await tampered.told()).toEqual(fine)
  })
})

describe('a journal that was cut', () => {
  const cut = (tampered: Tampered, least: number): void => {
    const lines = readFileSync(tampered.at('journal'), 'latin1').split('\n')
    writeFileSync(tampered.at('journal'), `${lines.slice(0, least).join('\n')}\n`, 'latin1')
  }

  it('EW-4.4: is told at the opening and after it, also without its head and without the index', async () => {
    const heads = ['journal-head', 'copies/journal-head']
    for (const also of [[], heads, [...heads, 'register']]) {
      const tampered = await Tampered.office()
      await tampered.close()
      cut(tampered, 5)
      tampered.remove(...also)
      await tampered.reopen()
      expect((await tampered.told()).shown.join(' '), also.join(' ')).toContain('journal register.journal')
      await tampered.close()
      await tampered.reopen()
      const later = await tampered.told()
      expect(later.shown.join(' ')).toContain('journal register.journal')
      expect(later.verified).toEqual(later.shown)
      const { dossiers, findings } = tampered.office.services
      for (const { subject, code } of valueOf(dossiers.today()).findings) valueOf(await findings.seen(subject, code))
      expect(await tampered.told()).toEqual(fine)
      await tampered.close()
      await tampered.reopen()
      expect(await tampered.told()).toEqual(fine)
    }
  })

  it('EW-4.4: is told when it was put back together with its head', async () => {
    const tampered = await Tampered.office()
    await tampered.close()
    tampered.keep()
    await tampered.reopen()
    await tampered.close()
    tampered.putBack('journal', 'journal-head', 'copies')
    await tampered.reopen()
    expect((await tampered.told()).shown).toEqual(['journal register.journalCut'])
  })

  it('EW-4.4: a line changed since the last opening is told', async () => {
    const tampered = await Tampered.office()
    await tampered.close()
    tampered.keep()
    const known = readFileSync(tampered.at('journal'), 'latin1').split('\n').length - 1
    await tampered.reopen()
    valueOf(await tampered.act('gebeld'))
    await tampered.close()
    const lines = readFileSync(tampered.at('journal'), 'latin1').split('\n')
    lines[known + 1] = `B${(lines[known + 1] ?? '').slice(1)}`
    writeFileSync(tampered.at('journal'), lines.join('\n'), 'latin1')
    tampered.putBack('register')
    await tampered.reopen()
    expect((await tampered.told()).shown).toEqual(['journal register.journalBroken'])
  })
})
