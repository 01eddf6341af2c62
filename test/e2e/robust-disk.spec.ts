import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, TestApp } from './fixture.ts'
import { describeComplaint, register, registerPlain, startIntake } from './robust-steps.ts'
import { logIn, openDossier, password, setUp } from './steps.ts'

test.setTimeout(180_000)

const officer = 'Marijke de Wit'

/** A file system of its own of 3 MB, or null when this computer does not let us make one. */
function smallDisk(): {
  readonly folder: string
  readonly remount: (how: 'ro' | 'rw') => Promise<void>
  readonly end: () => void
} | null {
  const folder = mkdtempSync(join(tmpdir(), 'klachtenboek-schijf-'))
  const run = (program: string, ...words: string[]) => spawnSync(program, words, { encoding: 'utf8' }).status === 0
  if (process.platform !== 'linux' || !run('mount', '-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder)) {
    rmSync(folder, { recursive: true })
    return null
  }
  return {
    folder,
    // The system refuses as long as a file is being written; then a moment later it goes.
    remount: (how) => expect.poll(() => run('mount', '-o', `remount,${how}`, folder), { timeout: 15_000 }).toBe(true),
    end: () => {
      run('umount', '-l', folder)
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

/** Fills the disk to the last byte, also while the app is writing on it. */
function fillUp(folder: string): string {
  const path = join(folder, 'vol')
  const file = openSync(path, 'w')
  try {
    for (const piece of [Buffer.alloc(4096), Buffer.alloc(1)]) while (fits(file, piece));
  } finally {
    closeSync(file)
  }
  return path
}

function fits(file: number, piece: Buffer): boolean {
  try {
    return writeSync(file, piece) > 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false
    throw error
  }
}

test('a disk that is full says so at once, keeps the text, and goes on when there is room', async () => {
  const disk = smallDisk()
  test.skip(disk === null, 'This computer does not let a test mount a file system.')
  if (disk === null) return
  const app = new TestApp(join(disk.folder, 'gegevens'), '2026-03-24T09:00:00.000Z')
  try {
    await app.start()
    const page = app.page
    await setUp(page)
    await startIntake(page)
    const full = fillUp(disk.folder)
    await describeComplaint(page, 'Ik werd niet teruggebeld. '.repeat(400))
    await expect(page.getByText('Het concept is nog niet op de schijf bewaard.')).toBeVisible()
    await expect(page.getByText(/De schijf is vol/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Klacht registreren' }).click()
    await expect(page.getByText('De klacht is nog niet geregistreerd. Wat u typte, staat er nog.')).toBeVisible()
    await expect(page.getByText(/De schijf is vol/).first()).toBeVisible()
    await expect(page.getByRole('textbox', { name: /^Omschrijving/ })).toHaveValue(/niet teruggebeld/)
    rmSync(full)
    await expect(page.getByText(/Concept bewaard om/)).toBeVisible({ timeout: 15_000 })
    expect(await register(page)).toBe('2026-0001')
    const again = await app.crashAndRestart()
    await logIn(again, officer)
    await openDossier(again, '2026-0001')
  } finally {
    await app.quit()
    disk.end()
  }
})

test('a data folder that turned read-only says so, keeps the text, and goes on afterwards', async () => {
  const disk = smallDisk()
  test.skip(disk === null, 'This computer does not let a test mount a file system.')
  if (disk === null) return
  const app = new TestApp(join(disk.folder, 'gegevens'), '2026-03-24T09:00:00.000Z')
  try {
    await app.start()
    const page = app.page
    await setUp(page)
    await startIntake(page)
    await disk.remount('ro')
    await describeComplaint(page, 'Ik werd niet teruggebeld.')
    await expect(page.getByText(/mag niet schrijven in de gegevensmap/).first()).toBeVisible()
    await page.getByRole('button', { name: 'Klacht registreren' }).click()
    await expect(page.getByText('De klacht is nog niet geregistreerd. Wat u typte, staat er nog.')).toBeVisible()
    await disk.remount('rw')
    expect(await register(page)).toBe('2026-0001')
  } finally {
    await app.quit()
    disk.end()
  }
})

test('a damaged dossier is shown as damaged with what to do, and the others stay usable', async ({ app, page }) => {
  await setUp(page)
  await registerPlain(page)
  const other = { name: 'Kees Brouwer', words: 'De rekening kwam twee keer binnen.' }
  const second = await registerPlain(page, other)
  await app.quit()
  const path = join(app.data, 'dossiers', '2026', '0001', 'dossier')
  const bytes = readFileSync(path)
  bytes[40] = (bytes[40] ?? 0) ^ 1
  writeFileSync(path, bytes)
  await app.start()
  await logIn(app.page, officer)
  await expect(app.page.getByText('1 dossier is beschadigd')).toBeVisible()
  await app.page.getByRole('link', { name: 'Register', exact: true }).click()
  await app.page.getByText('Dit dossier is beschadigd en kan niet worden gelezen').click()
  const dialog = app.page.getByRole('dialog')
  await expect(dialog).toContainText('Dossier 2026-0001 is beschadigd')
  await expect(dialog).toContainText('Instellingen → Back-up')
  await app.page.keyboard.press('Escape')
  await openDossier(app.page, second)
  await app.quit()
  const { status, stdout, stderr } = spawnSync(process.execPath, ['electron/dev/command-line.ts', 'verify', app.data], {
    encoding: 'utf8',
    env: { ...process.env, KLACHTENBOEK_WACHTWOORD: password }
  })
  expect(status).toBe(1)
  expect(stdout + stderr).toContain('2026-0001')
  expect(stdout + stderr).not.toContain(second)
  await app.start()
})

test('a document that cannot be saved there says so, and printing reaches the printer', async ({ app, page }) => {
  await setUp(page)
  await registerPlain(page)
  await page.getByRole('button', { name: 'Formulier bekijken' }).click()
  await expect(page.getByText('Pagina 1 van', { exact: false }).first()).toBeVisible()
  const nowhere = join(app.data, 'bestaat-niet', 'formulier.pdf')
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: nowhere })
  await page.getByRole('button', { name: 'Opslaan als' }).click()
  await expect(page.getByText(`Het document is niet opgeslagen als ${nowhere}`, { exact: false })).toBeVisible()
  const folder = join(app.data, '..', 'een-map')
  mkdirSync(folder)
  await app.answerDialog('showSaveDialog', { canceled: false, filePath: folder })
  await page.getByRole('button', { name: 'Opslaan als' }).click()
  await expect(page.getByText(`Het document is niet opgeslagen als ${folder}`, { exact: false })).toBeVisible()
  await page
    .getByRole('button', { name: /Afdrukken/ })
    .first()
    .click()
  await expect.poll(() => app.seen.printed).toBe(1)
})
