import { resolve } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  createDocumentMaker,
  type DocumentMaker,
  type DocumentMakerOptions
} from '../../../electron/main/documents/document-maker.ts'
import { circumstances, makeSampleBlank } from '../../fixtures/documents/make.ts'
import { policyEW } from '../../fixtures/documents/sample-dossier.ts'
import type { Instant } from '../../../shared/domain/time.ts'

const worker = resolve('electron/main/documents/worker.ts')
const resourcesFolder = resolve('resources')
const blank = { kind: 'blank-form', policy: policyEW, ...circumstances } as const
/** What the unsteady worker makes of anything. */
const one = { name: 'een.pdf', bytes: new Uint8Array([1]), unshown: [] }

let maker: DocumentMaker | undefined

function start(
  workerPath = worker,
  folder = resourcesFolder,
  limits: Pick<DocumentMakerOptions, 'deadlineMs'> = {}
): DocumentMaker {
  maker = createDocumentMaker({ workerPath, resourcesFolder: folder, ...limits })
  return maker
}

afterEach(async () => {
  await maker?.close()
})

describe('making documents in a thread of its own', { timeout: 60_000 }, () => {
  it('gives the same document as in this thread', async () => {
    const { bytes } = await start().make(blank)
    expect(Buffer.compare(bytes, await makeSampleBlank())).toBe(0)
  })

  it('makes several at once, each for who asked', async () => {
    const { make } = start()
    const recovery = { kind: 'recovery-sheet', ...circumstances, recoveryKey: 'ABCD-EFGH' } as const
    const [first, second, third] = await Promise.all([make(blank), make(recovery), make(blank)])
    expect(first).toEqual(third)
    expect(second.bytes.length).toBeLessThan(first.bytes.length)
  })

  it('passes on why a document could not be made, and makes the next one', async () => {
    const { make } = start()
    const broken = { ...blank, now: 'geen moment' as Instant }
    await expect(make(broken)).rejects.toThrow()
    await expect(make(blank)).resolves.toMatchObject({ bytes: expect.any(Uint8Array) as Uint8Array })
  })

  it('refuses what cannot be passed to a thread, and makes the next one', async () => {
    const { make } = start()
    const uncloneable = { ...blank, office: { ...blank.office, name: () => 'kantoor' } }
    await expect(make(uncloneable as never)).rejects.toThrow()
    await expect(make(blank)).resolves.toMatchObject({ bytes: expect.any(Uint8Array) as Uint8Array })
  })

  it('says that the fonts are missing', async () => {
    await expect(start(worker, resolve('test')).make(blank)).rejects.toThrow(/Inter-Regular/)
  })

  it('starts a new worker after a crash', async () => {
    const { make } = start(resolve('test/fixtures/documents/crashing-worker.ts'))
    await expect(make({ ...blank, now: 'crash' as Instant })).rejects.toThrow('the documents worker ended with code 3')
    await expect(make(blank)).resolves.toEqual(one)
  })

  it('a document that never comes is given up at its deadline, and holds no other up', async () => {
    const { make } = start(resolve('test/fixtures/documents/crashing-worker.ts'), resourcesFolder, { deadlineMs: 3000 })
    const never = make({ ...blank, now: 'hang' as Instant })
    const [first, second] = await Promise.all([make(blank), make(blank)])
    expect([first, second]).toEqual([one, one])
    await expect(never).rejects.toThrow('the document was not made within 3000 ms')
    await expect(make(blank)).resolves.toEqual(one)
  })

  it('what hangs is given up after ten seconds when nothing else is said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { make } = start(resolve('test/fixtures/documents/crashing-worker.ts'))
      const never = make({ ...blank, now: 'hang' as Instant })
      vi.advanceTimersByTime(9_999)
      const soon = await Promise.race([never.catch(() => 'given up'), Promise.resolve('still waited for')])
      expect(soon).toBe('still waited for')
      vi.advanceTimersByTime(1)
      await expect(never).rejects.toMatchObject({ name: 'TimeoutError' })
    } finally {
      vi.useRealTimers()
    }
  })

  it('what nobody waits for any more is given up at once, being made or still to be begun', async () => {
    const { make } = start(resolve('test/fixtures/documents/crashing-worker.ts'))
    const stop = new AbortController()
    const patience = { signal: stop.signal }
    const hanging = ['one', 'two', 'three'].map(() => make({ ...blank, now: 'hang' as Instant }, patience))
    const waiting = make(blank)
    stop.abort()
    for (const one of await Promise.allSettled(hanging)) {
      expect(one).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } })
    }
    await expect(waiting).resolves.toEqual(one)
    await expect(make(blank, patience)).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('a crash costs only the document that was being made', async () => {
    const { make } = start(resolve('test/fixtures/documents/crashing-worker.ts'))
    const [crashed, ...others] = await Promise.allSettled([
      make({ ...blank, now: 'crash' as Instant }),
      make(blank),
      make(blank)
    ])
    expect(crashed.status).toBe('rejected')
    expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  })
})
