import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DraftKeeper, type SaveDraft } from '../../renderer/ui/form/draft-keeper.ts'
import { ok, refuse } from '../../shared/result.ts'

const savedAt = '2026-03-24T14:04:00.000Z'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function keeperWith(save: SaveDraft) {
  return new DraftKeeper({ values: {}, savedAt: null, save })
}

test('nothing is saved while someone types, and once when they pause', async () => {
  const save = vi.fn<SaveDraft>(() => Promise.resolve(ok({ savedAt })))
  const keeper = keeperWith(save)
  for (const text of ['h', 'he', 'het']) {
    keeper.change({ text })
    await vi.advanceTimersByTimeAsync(300)
  }
  expect(save).not.toHaveBeenCalled()
  expect(keeper.status().state).toBe('waiting')
  await vi.advanceTimersByTimeAsync(300)
  expect(save.mock.calls).toEqual([[{ text: 'het' }]])
  expect(keeper.status()).toEqual({ state: 'saved', savedAt, problems: [] })
})

test('a failed save is said and tried again until it works, with the newest text', async () => {
  let isFull = true
  const save = vi.fn<SaveDraft>(() => Promise.resolve(isFull ? refuse('register.diskFull') : ok({ savedAt })))
  const keeper = keeperWith(save)
  keeper.change({ text: 'een' })
  await vi.advanceTimersByTimeAsync(600)
  expect(keeper.status()).toMatchObject({ state: 'failed', problems: [{ code: 'register.diskFull' }] })
  keeper.change({ text: 'een twee' })
  await vi.advanceTimersByTimeAsync(600)
  expect(keeper.status().state).toBe('failed')
  isFull = false
  await vi.advanceTimersByTimeAsync(5000)
  expect(save).toHaveBeenLastCalledWith({ text: 'een twee' })
  expect(keeper.status().state).toBe('saved')
})

test('what is typed during a save is saved after it', async () => {
  const finish: (() => void)[] = []
  const save = vi.fn<SaveDraft>(() => new Promise((resolve) => finish.push(() => resolve(ok({ savedAt })))))
  const keeper = keeperWith(save)
  keeper.change({ text: 'een' })
  await vi.advanceTimersByTimeAsync(600)
  keeper.change({ text: 'een twee' })
  finish[0]?.()
  await vi.advanceTimersByTimeAsync(0)
  expect(keeper.status().state).toBe('waiting')
  await vi.advanceTimersByTimeAsync(600)
  expect(save).toHaveBeenLastCalledWith({ text: 'een twee' })
})

test('out of sight nothing is tried again, and coming back saves what was left', async () => {
  let isLocked = true
  const save = vi.fn<SaveDraft>(() => Promise.resolve(isLocked ? refuse('session.required') : ok({ savedAt })))
  const keeper = keeperWith(save)
  keeper.change({ text: 'een' })
  await keeper.rest()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(save).toHaveBeenCalledTimes(1)
  isLocked = false
  await keeper.resume()
  expect(keeper.status().state).toBe('saved')
  expect(keeper.values()).toEqual({ text: 'een' })
})

test('a draft that has ended is never saved again', async () => {
  const save = vi.fn<SaveDraft>(() => Promise.resolve(ok({ savedAt })))
  const keeper = keeperWith(save)
  keeper.change({ text: 'een' })
  await keeper.end()
  keeper.change({ text: 'twee' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(save).not.toHaveBeenCalled()
})
