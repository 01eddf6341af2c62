import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSampleOffice } from '../../../electron/cli/demo/open-sample.ts'
import { samplePassword } from '../../../electron/cli/sample/office.ts'
import { printVaultFile, type VaultFile } from '../../../electron/main/vault/vault-file.ts'
import type { DocumentInput } from '../../../shared/papers/document-input.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { codesOf, temporaryFolder, valueOf } from '../register/support.ts'
import { password, TestOffice } from './office.ts'

const released = join(import.meta.dirname, '../../fixtures/data/0.1.0')

/** A folder that `demo` made, without the file that says so. */
async function sampleFolder(): Promise<string> {
  const folder = temporaryFolder()
  const sample = await new TestOffice(folder).open()
  sample.services = await openSampleOffice({
    folder,
    policy: policyNamed('EW'),
    clock: { now: sample.now },
    maker: sample.maker
  })
  valueOf(await sample.setUp())
  await sample.services.session.lock()
  return folder
}

function releasedFolder(): string {
  const folder = join(temporaryFolder(), 'kantoor')
  cpSync(released, folder, { recursive: true })
  rmSync(join(folder, 'voorbeeldkantoor'))
  return folder
}

const readVault = (folder: string) => JSON.parse(readFileSync(join(folder, 'vault.json'), 'utf8')) as VaultFile

async function logIn(office: TestOffice, secret: string) {
  const [account] = office.services.session.state().accounts
  return office.services.session.logIn(account?.id ?? '', secret)
}

describe('a sample office stays one, wherever it is put and however it is opened', () => {
  it.each([
    ['of today', sampleFolder, password],
    ['of version 0.1', () => Promise.resolve(releasedFolder()), samplePassword]
  ])('one %s says so at the door and on every paper', async (_, make, secret) => {
    const office = new TestOffice(await make())
    const inputs: DocumentInput[] = []
    office.now = '2026-03-04T10:00:00.000Z'
    office.maker = {
      make: (input) => {
        inputs.push(input)
        return Promise.resolve({ name: input.kind, bytes: new Uint8Array(1), unshown: [] })
      }
    }
    await office.open()
    expect(office.services.session.state()).toMatchObject({ phase: 'locked', demo: true })
    valueOf(await logIn(office, secret))
    expect(office.services.session.state()).toMatchObject({ phase: 'open', demo: true })
    const kinds = [{ kind: 'blank-form' }, { kind: 'regulation' }, { kind: 'regulation-page' }] as const
    for (const request of kinds) valueOf(await office.services.documents.make(request))
    const year = { from: '2025-01-01', to: '2025-12-31', shared: false } as const
    valueOf(await office.services.documents.make({ kind: 'annual-report', ...year }))
    expect(inputs.map(({ isSample }) => isSample)).toEqual([true, true, true, true])
  })

  it('its mark cannot be taken off: no key opens what is bound to another id', async () => {
    const folder = await sampleFolder()
    const { sum: _sum, ...vault } = readVault(folder) as VaultFile & { readonly sum: string }
    expect(vault.id).toMatch(/^voorbeeld-/)
    const bare = printVaultFile({ ...vault, id: vault.id.replace('voorbeeld-', '') })
    for (const name of ['vault.json', 'copies/vault.json']) writeFileSync(join(folder, name), bare)
    rmSync(join(folder, 'format.json'))
    const office = await new TestOffice(folder).open()
    expect(codesOf(await logIn(office, password))).toEqual(['vault.wrongPassword'])
  })

  it('keeps no log-in sealed by the system of a PC: its password is known', async () => {
    const office = await new TestOffice(await sampleFolder()).open()
    valueOf(await logIn(office, password))
    const { systemLogIn } = office.services
    expect(valueOf(await systemLogIn.status())).toMatchObject({ isAvailable: false, isAllowed: false })
    expect(codesOf(await systemLogIn.allow(true))).toEqual(['systemLogIn.unavailable'])
    expect(codesOf(await systemLogIn.turnOn(password))).toEqual(['systemLogIn.unavailable'])
    expect(office.pc.text).toBe(null)
  })

  it('an office of one’s own is none', async () => {
    const office = await new TestOffice().furnished()
    expect(office.services.session.state().demo).toBe(false)
  })
})
