import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDisk, type Disk } from '../../../electron/main/register/disk/disk.ts'
import { checkPaper, PaperStore } from '../../../electron/main/register/dossiers/paper-store.ts'
import { segmentSize } from '../../../electron/main/register/sealed/segments.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { KeptPaper } from '../../../shared/domain/dossier/papers.ts'
import { ok, refuse, type Result } from '../../../shared/result.ts'
import { type Breakage, breakableDisk, codesOf, sealer, segments, temporaryFolder, valueOf } from './support.ts'

const number: DossierNumber = '2026-0001'

function storeOn(disk: Disk): PaperStore {
  return new PaperStore({ disk, sealer, segments })
}

function office() {
  const folder = temporaryFolder()
  const disk = createDisk({ folder })
  const files = join(folder, 'dossiers/2026/0001/files')
  return {
    folder,
    files,
    disk,
    papers: storeOn(disk),
    check: (id: string) => checkPaper({ disk, sealer, segments }, number, id)
  }
}

async function keep(papers: PaperStore, ...pieces: readonly Uint8Array[]): Promise<KeptPaper> {
  const writer = papers.begin(number)
  for (const piece of pieces) valueOf(await writer.add(piece))
  return { ...valueOf(await writer.finish()), name: 'bijlage.pdf', format: '' }
}

async function contentOf(papers: PaperStore, paper: KeptPaper): Promise<Result<Buffer>> {
  const pieces: Uint8Array[] = []
  const read = await papers.read(number, paper, (piece) => {
    pieces.push(piece)
    return Promise.resolve(ok(undefined))
  })
  return read.ok ? ok(Buffer.concat(pieces)) : read
}

function counted(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, at) => at % 251)
}

describe('a kept file', () => {
  const sizes = [0, 1, segmentSize - 1, segmentSize, segmentSize + 1, 2 * segmentSize, 2 * segmentSize + 5]

  test.each(sizes)('of %i bytes comes back as it was, in whatever pieces it came', async (size) => {
    const { papers, check } = office()
    const content = counted(size)
    const at = Math.floor(size / 3)
    const paper = await keep(papers, content.subarray(0, at), content.subarray(at))
    expect(paper.size).toBe(size)
    expect(valueOf(await contentOf(papers, paper)).equals(content)).toBe(true)
    expect(codesOf(await check(paper.id))).toEqual([])
  })

  test('of 100 MB is read in pieces of a segment at most', async () => {
    const { papers } = office()
    const writer = papers.begin(number)
    for (let count = 0; count < 100; count += 1) valueOf(await writer.add(new Uint8Array(segmentSize)))
    const paper = { ...valueOf(await writer.finish()), name: 'film.mp4', format: '' }
    const taken = { largest: 0, size: 0 }
    const read = await papers.read(number, paper, ({ length }) => {
      taken.largest = Math.max(taken.largest, length)
      taken.size += length
      return Promise.resolve(ok(undefined))
    })
    expect(codesOf(read)).toEqual([])
    expect(taken).toEqual({ largest: segmentSize, size: 100 * segmentSize })
  })

  test('stops where the taker refuses', async () => {
    const { papers } = office()
    const paper = await keep(papers, counted(9))
    const read = await papers.read(number, paper, () => Promise.resolve(refuse('register.diskFull')))
    expect(codesOf(read)).toEqual(['register.diskFull'])
  })

  test('cannot be read with the key of another', async () => {
    const { papers } = office()
    const [paper, other] = [await keep(papers, counted(9)), await keep(papers, counted(9))]
    expect(codesOf(await contentOf(papers, { ...paper, key: other.key }))).toEqual(['register.damaged'])
  })

  test('that is gone is told with its name', async () => {
    const { papers, files } = office()
    const paper = await keep(papers, counted(9))
    rmSync(join(files, paper.id))
    expect(codesOf(await contentOf(papers, paper))).toEqual(['register.fileMissing'])
  })

  test('that is removed leaves nothing of its content', async () => {
    const { papers, files } = office()
    const paper = await keep(papers, counted(9))
    valueOf(await papers.remove(number, paper.id))
    expect(readdirSync(files)).toEqual([])
  })

  test('is seen as damaged without its key: each cut, each changed byte, and another in its place', async () => {
    const { papers, files, check } = office()
    const [paper, other] = [await keep(papers, counted(40)), await keep(papers, counted(40))]
    const path = join(files, paper.id)
    const whole = readFileSync(path)
    for (let at = 0; at < whole.length; at += 1) {
      writeFileSync(path, whole.subarray(0, at))
      expect(codesOf(await check(paper.id)), `cut at ${String(at)}`).toEqual(['register.damaged'])
      const changed = Buffer.from(whole)
      changed.writeUInt8(whole.readUInt8(at) ^ 1, at)
      writeFileSync(path, changed)
      expect(codesOf(await check(paper.id)), `changed at ${String(at)}`).toEqual(['register.damaged'])
    }
    copyFileSync(join(files, other.id), path)
    expect(codesOf(await check(paper.id))).toEqual(['register.damaged'])
  })
})

describe('a file that is not kept', () => {
  const steps: readonly Breakage['step'][] = ['write', 'sync', 'rename', 'openFile']

  test.each(steps)('as the disk fills at %s leaves nothing, and goes no further', async (step) => {
    const { folder, files } = office()
    const breakage: Breakage = { step: null, code: 'ENOSPC' }
    const writer = storeOn(breakableDisk(folder, breakage)).begin(number)
    valueOf(await writer.add(counted(2 * segmentSize + 1)))
    breakage.step = step
    await writer.add(counted(2 * segmentSize))
    const finished = await writer.finish()
    expect(codesOf(finished)).toEqual(['register.diskFull'])
    breakage.step = null
    expect(codesOf(await writer.finish())).toEqual(['register.diskFull'])
    expect(readdirSync(files)).toEqual([])
  })

  test('as it was given up leaves nothing', async () => {
    const { papers, files } = office()
    const writer = papers.begin(number)
    valueOf(await writer.add(counted(2 * segmentSize)))
    await writer.cancel()
    expect(readdirSync(files)).toEqual([])
  })

  test('as a crash came between is swept; what is named, begun here or not ours stays', async () => {
    const { papers, files, disk } = office()
    const named = await keep(papers, counted(3))
    const unnamed = await keep(papers, counted(4))
    writeFileSync(join(files, `${'a'.repeat(16)}.tmp`), 'x')
    writeFileSync(join(files, 'Thumbs.db'), 'x')
    const later = storeOn(disk)
    const begun = await keep(later, counted(5))
    valueOf(await later.sweep(number, [named]))
    expect(existsSync(join(files, unnamed.id))).toBe(false)
    expect(readdirSync(files).toSorted()).toEqual([named.id, begun.id, 'Thumbs.db'].toSorted())
  })
})
