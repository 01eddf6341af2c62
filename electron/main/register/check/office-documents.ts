import { z } from 'zod'
import { backupRecordSchema } from '../../../../shared/domain/office/backup.ts'
import { checkRecordSchema } from '../../../../shared/domain/office/check.ts'
import { officeSchema } from '../../../../shared/domain/office/office.ts'
import { policySchema } from '../../../../shared/domain/policy/policy.ts'
import { reportNotesSchema } from '../../../../shared/domain/reports/notes.ts'
import { presentationsSchema } from '../../../../shared/domain/reports/presentations.ts'
import { destroyedSchema } from '../../../../shared/domain/dossier/destruction.ts'
import { statisticsSchema } from '../../../../shared/domain/statistics/line.ts'
import type { Finding } from '../proof/known.ts'
import { OfficeDocuments } from '../office/office-documents.ts'
import { sealedDocument } from '../sealed/sealed-document.ts'
import { type Checking, findingsOf, still } from './checking.ts'

const schemas: Readonly<Record<string, z.ZodType>> = {
  office: officeSchema,
  statistics: statisticsSchema,
  destroyed: destroyedSchema.array(),
  presentations: presentationsSchema,
  policies: policySchema,
  reports: reportNotesSchema
}

/** What the office keeps of its own upkeep, once each, by the name of its file. */
const upkeep: Readonly<Record<string, z.ZodType>> = { backup: backupRecordSchema, check: checkRecordSchema }

/** Reads every document of the office beside the dossiers: its data, its regulation, its reports, its statistics, its upkeep. */
export async function verifyOfficeDocuments(checking: Checking): Promise<Finding[]> {
  const documents = new OfficeDocuments(checking)
  const findings: Finding[] = []
  const names = ['office', 'statistics', 'destroyed', 'presentations']
  for (const folder of ['policies', 'reports'] as const) {
    const listed = await documents.names(folder)
    if (listed.ok) names.push(...listed.value)
    else findings.push(...findingsOf(folder, listed.error))
  }
  const all = [
    ...names.map((name) => [name, documents.document(name, schemas[name.split('/')[0] ?? ''] ?? z.unknown())] as const),
    ...Object.entries(upkeep).map(
      ([name, schema]) => [name, sealedDocument(checking, { path: name, kind: name, schema })] as const
    )
  ]
  for (const [name, document] of all) {
    checking.signal?.throwIfAborted()
    const read = await still(checking, () => document.read())
    if (!read.ok) findings.push(...findingsOf(name, read.error))
  }
  return findings
}
