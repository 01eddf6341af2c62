import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { DocumentMaker } from '../../../electron/main/services/ports/documents.ts'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

type Made = Awaited<ReturnType<DocumentMaker['make']>>

/** An office of which the documents come when the test lets them, however late. */
async function slowOffice() {
  const office = await new TestOffice().furnished()
  const { number } = valueOf(await office.services.dossiers.register({ ...intake, ...classification }, null))
  const bytes = new TextEncoder().encode('klacht')
  let finish = (_made: Made): void => undefined
  const begun = new Promise<AbortSignal | undefined>((resolve) => {
    office.maker = {
      make: (_input, patience) => {
        resolve(patience?.signal)
        return new Promise((done) => (finish = done))
      }
    }
  })
  const form = { kind: 'form', number } as const
  return { office, form, bytes, begun, finish: () => finish({ name: 'formulier.pdf', bytes, unshown: [] }) }
}

const wiped = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

describe('a document that was asked for', () => {
  test('EW-4.4: does not arrive after locking, and what was made of it is wiped', async () => {
    const { office, form, bytes, begun, finish } = await slowOffice()
    const asked = office.services.documents.make(form)
    const signal = await begun
    const locked = office.services.session.lock()
    expect(signal?.aborted).toBe(true)
    finish()
    expect(codesOf(await asked)).toEqual(['session.required'])
    expect(wiped(bytes)).toBe(true)
    await locked
  })

  test('EW-4.4: is not for whoever logs in next either', async () => {
    const { office, form, begun, finish } = await slowOffice()
    const asked = office.services.documents.make(form)
    await begun
    await office.as('Fatima el Amrani')
    finish()
    expect(codesOf(await asked)).toEqual(['session.required'])
  })

  test('is given up when asked, says so, and the next one is made', async () => {
    const { office, form, begun, finish } = await slowOffice()
    const asked = office.services.documents.make(form)
    expect((await begun)?.aborted).toBe(false)
    valueOf(office.services.documents.cancel())
    finish()
    expect(codesOf(await asked)).toEqual(['document.cancelled'])
    const next = office.services.documents.make(form)
    while (!(await Promise.race([next.then(() => true), pause(5, false)]))) finish()
    expect(valueOf(await next).name).toBe('formulier.pdf')
  })

  test('is told to take too long when it does, and not as what could not be made', async () => {
    const { office, form } = await slowOffice()
    office.maker = { make: () => Promise.reject(new DOMException('late', 'TimeoutError')) }
    expect(codesOf(await office.services.documents.make(form))).toEqual(['document.tooSlow'])
    expect(office.faults.map(({ code }) => code)).toEqual(['document.tooSlow'])
  })

  test('EW-4.4: is wiped once it is written, and when nobody chooses where to', async () => {
    const { office, form, bytes, begun, finish } = await slowOffice()
    const saving = office.services.documents.saveAs(form)
    await begun
    finish()
    expect(valueOf(await saving).path).not.toBeNull()
    expect([...office.written.values()]).toEqual(['klacht'])
    expect(wiped(bytes)).toBe(true)
  })
})
