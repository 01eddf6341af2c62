import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openElsewhere } from '../../../electron/main/app/open-elsewhere.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import { keptPapers } from '../../../shared/domain/dossier/papers.ts'
import { ok, refuse } from '../../../shared/result.ts'
import { keepFile } from '../../fixtures/dossier/keep-file.ts'
import { intake } from '../../fixtures/dossier/play.ts'
import { codesOf, temporaryFolder, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

const letter = { name: 'brief van klager.pdf', content: '%PDF-1.7 Geachte mevrouw' }

/** An office with a file in a dossier; `opened` fills with what another program gets. */
async function withPaper(chosen: { readonly name: string; readonly content: string } = letter) {
  const office = new TestOffice()
  office.temp = temporaryFolder()
  await office.furnished()
  const opened: string[] = []
  office.openPath = (path) => {
    opened.push(path)
    return Promise.resolve('')
  }
  await office.as('Marijke de Wit')
  const { number } = valueOf(await office.services.dossiers.register(intake, null))
  const { events } = valueOf(await keepFile(office.services, number, chosen))
  const file = keptPapers(events)[0]?.id ?? ''
  return { office, number, file, opened, left: () => readdirSync(office.temp) }
}

const open = ({ services }: TestOffice, number: DossierNumber, file: string) =>
  services.papers.openElsewhere(number, file)

describe('a file that is opened in another program', () => {
  test('is a copy under its own name, for its owner alone and to read only', async () => {
    const { office, number, file, opened } = await withPaper()
    valueOf(await open(office, number, file))
    const [path = ''] = opened
    expect(basename(path)).toBe(letter.name)
    expect(readFileSync(path, 'utf8')).toBe(letter.content)
    expect(statSync(path).mode & 0o777).toBe(0o400)
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
    expect(dirname(dirname(path))).toBe(office.temp)
  })

  const endings = {
    'the office is locked': ({ services }: TestOffice) => services.session.lock(),
    'the app closes': ({ services }: TestOffice) => services.desk.leave(),
    'somebody else logs in': async (office: TestOffice) => {
      valueOf(await office.services.session.logIn(office.accounts['Bram Jansen'] ?? '', password))
    },
    'the app starts again after a crash': async ({ folder, temp }: TestOffice) => {
      const next = new TestOffice(folder)
      next.temp = temp
      await next.open()
    }
  }

  test.each(Object.entries(endings))('EW-4.4: is gone once %s', async (_when, end) => {
    const { office, number, file, left } = await withPaper()
    valueOf(await open(office, number, file))
    valueOf(await open(office, number, file))
    expect(left()).toHaveLength(2)
    await end(office)
    expect(left()).toEqual([])
  })

  const losses = {
    'the file is removed from its dossier': async ({ services }: TestOffice, number: DossierNumber, file: string) => {
      valueOf(await services.papers.remove({ number, file, reason: 'Hoort hier niet' }))
    },
    'its adding is undone': async ({ services }: TestOffice, number: DossierNumber) => {
      const { events } = valueOf(await services.dossiers.open(number))
      valueOf(await services.dossiers.undo(number, events.length))
    },
    'its dossier is destroyed': async (office: TestOffice, number: DossierNumber) => {
      valueOf(await office.act(number, { act: 'withdraw', at: office.now, details: { reason: 'Toch niet' } }))
      office.now = '2032-03-10T10:00:00.000Z'
      valueOf(await office.services.session.confirmClock())
      valueOf(await office.services.destruction.destroy([number]))
    }
  }

  test.each(Object.entries(losses))('EW-7.5: does not outlive the file when %s', async (_when, lose) => {
    const { office, number, file, left } = await withPaper()
    valueOf(await open(office, number, file))
    await lose(office, number, file)
    expect(left()).toEqual([])
  })

  test('of which the reading is overtaken by a lock is not opened, and leaves nothing', async () => {
    const { office, number, file, opened, left } = await withPaper()
    const opening = open(office, number, file)
    await office.services.session.lock()
    expect(codesOf(await opening)).toEqual(['session.required'])
    expect(opened).toEqual([])
    expect(left()).toEqual([])
  })

  test('EW-4.4: is noted in the journal as a copy that left the safe, without its name', async () => {
    const { office, number, file } = await withPaper()
    valueOf(await open(office, number, file))
    const { lines } = valueOf(await office.services.journal.page({ before: null }))
    expect(lines.find(({ kind }) => kind === 'export')?.detail).toEqual({ file, elsewhere: true })
    expect(JSON.stringify(lines)).not.toContain(letter.name)
  })

  test('for which there is no program says so, and its copy is gone', async () => {
    const { office, number, file, left } = await withPaper()
    office.openPath = () => Promise.resolve('No application is registered')
    expect(await open(office, number, file)).toMatchObject({
      error: [{ code: 'file.noProgram', params: { name: letter.name } }]
    })
    expect(left()).toEqual([])
  })

  test.each([
    ['a program', 'factuur.exe', 'MZ', 'file.dangerous'],
    ['a page that is called a picture', 'foto.png', '<html><script>x</script>', 'file.dangerous'],
    ['a document with macros', 'offerte.docm', 'PK', 'file.dangerous'],
    ['an archive', 'alles.zip', 'PK', 'file.otherKind'],
    ['a script in a language of its own', 'taak.py', 'print(1)', 'file.otherKind'],
    ['what has no ending', 'meting', 'abc', 'file.otherKind']
  ])('is never %s: that is refused by its name, and no copy is made', async (_what, name, content, code) => {
    const { office, number, file, opened, left } = await withPaper({ name, content })
    expect(codesOf(await open(office, number, file))).toEqual([code])
    expect(opened).toEqual([])
    expect(left()).toEqual([])
  })
})

describe('the place of the copies', () => {
  const place = (temp: string, platform: NodeJS.Platform = 'linux') =>
    openElsewhere({ temp, mark: 'een', openPath: () => Promise.resolve(''), platform })
  const give = (take: (piece: Uint8Array) => Promise<unknown>) => take(new Uint8Array([1, 2])).then(() => ok(undefined))

  test('keeps what is of others: only copies of this installation go', async () => {
    const temp = temporaryFolder()
    mkdirSync(join(temp, 'klachtenboek-kopie-ander-1'))
    writeFileSync(join(temp, 'iets.txt'), 'x')
    valueOf(await place(temp).copy('brief.pdf', give))
    await place(temp).clear()
    expect(readdirSync(temp).toSorted()).toEqual(['iets.txt', 'klachtenboek-kopie-ander-1'])
  })

  test('leaves nothing of a file that does not come in whole', async () => {
    const temp = temporaryFolder()
    const broken = await place(temp).copy('brief.pdf', async (take) => {
      await take(new Uint8Array(9))
      return refuse('register.damaged')
    })
    expect(codesOf(broken)).toEqual(['register.damaged'])
    expect(readdirSync(temp)).toEqual([])
  })

  test('that is not there is told, with nothing opened; clearing it is no error', async () => {
    const away = join(temporaryFolder(), 'away')
    expect(codesOf(await place(away).copy('brief.pdf', give))).toEqual(['file.notCopied'])
    await place(away).clear()
  })

  test('never lies outside its folder, however a file is called, and a long name keeps its ending', async () => {
    const temp = temporaryFolder()
    const up = valueOf(await place(temp).copy('../../brief.pdf', give))
    expect(basename(up)).toBe('brief.pdf')
    expect(dirname(dirname(up))).toBe(temp)
    expect(basename(valueOf(await place(temp).copy(`${'é'.repeat(190)}.pdf`, give)))).toBe('stuk.pdf')
  })

  test('on Windows says of a copy that it came from outside, so that Office opens it protected', async () => {
    const temp = temporaryFolder()
    const path = valueOf(await place(temp, 'win32').copy('brief.docx', give))
    expect(readFileSync(`${path}:Zone.Identifier`, 'utf8')).toContain('ZoneId=3')
    await place(temp).clear()
    expect(existsSync(path)).toBe(false)
  })
})
