import { z } from 'zod'
import { officeSchema } from '../../../shared/domain/office/office.ts'
import { policySchema } from '../../../shared/domain/policy/policy.ts'
import { reportNotesSchema } from '../../../shared/domain/reports/notes.ts'
import { presentationsSchema } from '../../../shared/domain/reports/presentations.ts'
import { destroyedSchema } from '../../../shared/domain/dossier/destruction.ts'
import { statisticsSchema } from '../../../shared/domain/statistics/line.ts'
import type { Refusal } from '../../../shared/result.ts'
import { OfficeDocuments } from '../../main/register/office/office-documents.ts'
import type { SealedDisk } from '../../main/register/sealed/sealed-document.ts'
import type { Finding } from '../../main/register/proof/known.ts'

const schemas: Readonly<Record<string, z.ZodType>> = {
  office: officeSchema,
  statistics: statisticsSchema,
  destroyed: destroyedSchema.array(),
  presentations: presentationsSchema,
  policies: policySchema,
  reports: reportNotesSchema
}

/** Reads every document of the office beside the dossiers: its data, its regulation, its reports, its statistics. */
export async function verifyOfficeDocuments(place: SealedDisk): Promise<Finding[]> {
  const documents = new OfficeDocuments(place)
  const findings: Finding[] = []
  const note = (subject: string, refusals: readonly Refusal[]): void => {
    findings.push(...refusals.map(({ code, params = {} }) => ({ subject, code, detail: params })))
  }
  const names = ['office', 'statistics', 'destroyed', 'presentations']
  for (const folder of ['policies', 'reports'] as const) {
    const listed = await documents.names(folder)
    if (listed.ok) names.push(...listed.value)
    else note(folder, listed.error)
  }
  for (const name of names) {
    const read = await documents.document(name, schemas[name.split('/')[0] ?? ''] ?? z.unknown()).read()
    if (!read.ok) note(name, read.error)
  }
  return findings
}
