import { createDisk } from '../../../electron/main/register/disk/disk.ts'
import { DossierStore } from '../../../electron/main/register/dossiers/dossier-store.ts'
import { Journal } from '../../../electron/main/register/journal/journal.ts'
import { digest } from '../../../electron/main/vault/digest.ts'
import { sealerFor } from '../../../electron/main/vault/sealer.ts'
import type { Instant } from '../../../shared/domain/time.ts'

// Saves without end in the folder it is given, telling after each save how many events stand, until it is killed.
const now: Instant = '2026-03-24T09:30:00.000Z'
const disk = createDisk({ folder: process.argv[2] ?? '' })
const place = { disk, sealer: sealerFor(new Uint8Array(32).fill(7), 'register'), digest, clock: () => now }
const store = new DossierStore({ ...place, numbersSeen: () => Promise.resolve({ ok: true, value: [] }) })
const journal = new Journal(place)
const body = {
  type: 'registered',
  at: now,
  recordedAt: now,
  actor: { id: 'a1', name: 'Marijke', role: 'officer' },
  values: { description: 'x'.repeat(2000) },
  details: {},
  policy: { id: 'EW', version: 1 }
}
await store.create(2026, () => [body])
for (let seq = 1; ; seq += 1) {
  const saved = await store.append('2026-0001', seq, [body])
  const noted = await journal.append({ actor: null, kind: 'act', subject: '2026-0001' })
  if (!saved.ok || !noted.ok) throw new Error('A save was refused')
  process.stdout.write(`${String(seq + 1)}\n`)
}
