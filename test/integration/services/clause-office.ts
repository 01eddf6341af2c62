import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { flowing, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { intakeUnder } from '../../fixtures/dossier/office-of.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'

/** An office that makes its papers for real. */
export async function officeUnder(
  regulation: string,
  colleagues: Readonly<Record<string, string>>
): Promise<TestOffice> {
  const office = new TestOffice()
  office.maker = { make: (input) => makeDocument(input, 'resources') }
  return office.furnished(regulation, colleagues)
}

/** Takes in what this regulation asks, by whoever is at the desk. */
export async function takeIn(
  office: TestOffice,
  by: string,
  other: Parameters<typeof intakeUnder>[1] = {},
  details: Parameters<typeof intakeUnder>[1] = {}
): Promise<DossierNumber> {
  await office.as(by)
  const people = { receivedBy: office.person(by), 'complaint.involved': [] }
  const values = intakeUnder(policyNamed(office.regulation), {
    ...people,
    ...other
  })
  return valueOf(await office.services.dossiers.register(values, null, details)).number
}

/** A document as a reader gets it: its text, line ends as blanks. */
export async function paperOf(office: TestOffice, request: DocumentRequest): Promise<string> {
  const { bytes } = valueOf(await office.services.documents.make(request))
  return flowing((await readPdf(bytes)).text)
}

/** The form of a dossier, as a reader gets it. */
export function formOf(office: TestOffice, number: DossierNumber): Promise<string> {
  return paperOf(office, { kind: 'form', number })
}

/** The numbers that whoever is at the desk finds in the register. */
export async function inList(office: TestOffice): Promise<string[]> {
  const { lines } = valueOf(await office.services.dossiers.list(null))
  return lines.map(({ number }) => number).sort()
}

/** What Vandaag asks of whoever is at the desk, by dossier: the ids of terms and tasks. */
export function askedToday(office: TestOffice, number: DossierNumber): string[] {
  const { items } = valueOf(office.services.dossiers.today())
  return items.flatMap((item) => {
    if (item.number !== number) return []
    return [item.what.kind === 'term' ? item.what.term.id : item.what.task.id]
  })
}
