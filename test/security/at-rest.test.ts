import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createLog } from '../../electron/main/log/log.ts'
import { createDisk } from '../../electron/main/register/disk/disk.ts'
import { DraftStore } from '../../electron/main/register/office/draft-store.ts'
import { Journal } from '../../electron/main/register/journal/journal.ts'
import { OfficeDocuments } from '../../electron/main/register/office/office-documents.ts'
import { RegisterIndex } from '../../electron/main/register/index/register-index.ts'
import { textFile } from '../../electron/main/register/disk/text-file.ts'
import { digest } from '../../electron/main/vault/digest.ts'
import { sealerFor } from '../../electron/main/vault/sealer.ts'
import { VaultKeeper } from '../../electron/main/vault/vault-keeper.ts'
import { slotMaker } from '../../electron/main/vault/slots.ts'
import {
  allFiles,
  clock,
  eventBody,
  now,
  keepPaper,
  projection,
  storeIn,
  temporaryFolder,
  valueOf
} from '../integration/register/support.ts'

const secrets = [
  'Wonderkind-klager',
  'Hoogst vertrouwelijke omschrijving',
  'Concept van de klacht',
  'Ingezien-onderwerp',
  'jansen-rekening.pdf',
  'Inhoud van de bijlage',
  'Jan Jansen',
  'Kantoorgeheim',
  'correct paard batterij'
]

/** A text as it could lie on disk: as it is, in UTF-16, in hex, and in base64 at each of the three alignments. */
function traces(text: string): Buffer[] {
  const plain = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64')
    return Buffer.from(encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + plain.length) * 8) / 6)))
  })
  return [plain, Buffer.from(text, 'utf16le'), Buffer.from(plain.toString('hex')), ...base64]
}

async function workedIn(folder: string): Promise<void> {
  const disk = createDisk({ folder })
  const maker = slotMaker({ cost: { N: 2, r: 1, p: 1 }, isSample: true })
  const keeper = new VaultKeeper({ storage: textFile(disk, 'vault.json'), maker, clock })
  const firstAccount = { id: 'a1', name: 'Marijke', role: 'officer', password: 'correct paard batterij' }
  const { keyring } = valueOf(await keeper.create({ id: 'v1', officeName: 'De Linde', firstAccount }))
  const place = { disk, sealer: sealerFor(keyring.officeKey, 'register'), digest, clock }
  const store = storeIn(disk)
  const { number, events } = valueOf(await store.create(2026, () => [eventBody('Wonderkind-klager')]))
  valueOf(await store.append(number, events.length, [eventBody('Hoogst vertrouwelijke omschrijving')]))
  await keepPaper({ place, store, number }, 'jansen-rekening.pdf', 'Inhoud van de bijlage')
  const draft = { id: 'd1', account: 'a1', kind: 'intake', key: '', savedAt: now } as const
  valueOf(await new DraftStore(place).save({ ...draft, values: { description: 'Concept van de klacht' } }))
  const detail = { query: 'Jan Jansen' }
  valueOf(await new Journal(place).append({ actor: null, kind: 'view', subject: 'Ingezien-onderwerp', detail }))
  valueOf(await new OfficeDocuments(place).document('office', z.string()).write('Kantoorgeheim'))
  valueOf(await new RegisterIndex({ ...place, projection }).open())
  createLog({ folder, clock })('error', 'register.damaged', { name: 'Jan Jansen', error: new Error('Jan Jansen') })
}

describe('EW-4.4: confidential at rest', () => {
  test('EW-4.4: nothing of a complaint is readable on disk, neither in files nor in their names', async () => {
    const folder = temporaryFolder()
    await workedIn(folder)
    const files = allFiles(folder)
    expect(files.length).toBeGreaterThanOrEqual(9)
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).join('\n')
    for (const secret of secrets) {
      for (const trace of traces(secret)) {
        const found = files.filter(({ bytes }) => bytes.includes(trace)).map(({ path }) => path)
        expect(found, secret).toEqual([])
      }
      expect(names).not.toContain(secret)
    }
  })

  test('the search does find what lies open on disk', async () => {
    const folder = temporaryFolder()
    await workedIn(folder)
    const encoded = Buffer.from(`xxWonderkind-klageryy`).toString('base64')
    valueOf(await createDisk({ folder }).write('leak', Buffer.from(encoded)))
    const found = allFiles(folder).filter(({ bytes }) =>
      traces('Wonderkind-klager').some((trace) => bytes.includes(trace))
    )
    expect(found.map(({ path }) => path)).toEqual([`${folder}/leak`])
  })
})
