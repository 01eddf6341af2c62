import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const number: DossierNumber = '2026-0001'

/** An office of two dossiers, of which the first was damaged and given up. */
async function withAside() {
  const office = await (await new TestOffice().furnished()).as(officer)
  for (let count = 0; count < 2; count += 1) valueOf(await office.services.dossiers.register(intake, null))
  await office.services.session.lock()
  writeFileSync(join(office.folder, 'dossiers/2026/0001/dossier'), new Uint8Array(300))
  await office.as(officer)
  valueOf(await office.services.dossiers.giveUp(number, 'In geen back-up'))
  const [name = ''] = readdirSync(join(office.folder, 'terzijde'))
  return { office, name, at: (path: string) => join(office.folder, path) }
}

const names = async (office: TestOffice) => valueOf(await office.services.health.aside()).map(({ name }) => name)

describe('what was set aside', () => {
  it('is listed: what it is, when, how large, and of what it is all that is left', async () => {
    const { office, name, at } = await withAside()
    const copied = join('terzijde', '2026-01-02T03-04-05-006Z', 'dossiers/2026/0002')
    mkdirSync(at(copied), { recursive: true })
    writeFileSync(at(join(copied, 'dossier')), 'oud')
    const whole = { files: 1, isOffice: false, drafts: 0 }
    expect(valueOf(await office.services.health.aside())).toEqual([
      { ...whole, name, at: office.now, bytes: 300, dossiers: [number], only: [number] },
      {
        ...whole,
        name: '2026-01-02T03-04-05-006Z',
        at: '2026-01-02T03:04:05.006Z',
        bytes: 3,
        dossiers: ['2026-0002'],
        only: []
      }
    ])
  })

  it('EW-4.4: is removed for good by who manages the office, and the journal keeps that', async () => {
    const { office, name, at } = await withAside()
    valueOf(await office.services.health.removeAside(name))
    expect(await names(office)).toEqual([])
    expect(readdirSync(at('terzijde'))).toEqual([])
    expect(existsSync(at('removing'))).toBe(false)
    const [line] = valueOf(await office.services.journal.page({ before: null, groups: ['findings'] })).lines
    expect(line).toMatchObject({
      kind: 'aside-removed',
      who: officer,
      subject: name,
      detail: { dossiers: 1, files: 1 }
    })
  })

  it('that was removed half when the program was killed is removed at the next opening, and keeps nobody out', async () => {
    const { office, name, at } = await withAside()
    await office.services.session.lock()
    mkdirSync(at('removing'))
    renameSync(at(`terzijde/${name}`), at(`removing/${name}`))
    await office.as(officer)
    expect(await names(office)).toEqual([])
    expect(existsSync(at('removing'))).toBe(false)
  })

  it('is removed once: what is not there, or elsewhere, is left as it is', async () => {
    const { office, name, at } = await withAside()
    for (const other of ['', '..', '../dossiers', `${name}/dossiers`, 'nergens']) {
      valueOf(await office.services.health.removeAside(other))
    }
    expect(await names(office)).toEqual([name])
    expect(existsSync(at('dossiers/2026/0002/dossier'))).toBe(true)
    const { lines } = valueOf(await office.services.journal.page({ before: null, groups: ['findings'] }))
    expect(lines.map(({ kind }) => kind)).not.toContain('aside-removed')
  })

  it('is neither shown to nor removed by who does not manage the office', async () => {
    const { office, name, at } = await withAside()
    await office.as('Bram Jansen')
    const { health } = office.services
    expect([codesOf(await health.aside()), codesOf(await health.removeAside(name))]).toEqual([
      ['act.notInYourRole'],
      ['act.notInYourRole']
    ])
    expect(existsSync(at(`terzijde/${name}`))).toBe(true)
  })
})
