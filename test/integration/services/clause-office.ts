import { makeDocument } from '../../../electron/main/documents/kinds.ts'
import type { DocumentRequest } from '../../../shared/contract/documents.ts'
import { flowing, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { intakeUnder } from '../../fixtures/dossier/office-of.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { classification, decision } from '../../fixtures/dossier/play.ts'
import type { Instant } from '../../../shared/domain/time.ts'
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

/** A complaint of the advisory firm that was not settled to satisfaction and then closed, on the day that it is. */
export async function closedAt(office: TestOffice, received: Instant, closed: Instant): Promise<DossierNumber> {
  office.now = received
  const involved = office.person('Bram Jansen')
  const number = await takeIn(office, 'Marijke de Wit', { receivedAt: received, 'complaint.involved': [involved] })
  const handler = office.person('Marijke de Wit')
  const told = { employee: involved, means: 'in-person' }
  office.now = closed
  valueOf(await office.act(number, { act: 'classify', values: classification }))
  valueOf(await office.act(number, { act: 'informEmployee', at: closed, details: told }))
  valueOf(await office.act(number, { act: 'assign', values: { 'handling.handler': handler } }))
  valueOf(await office.act(number, { act: 'recordReaction', at: closed, details: { means: 'phone' } }))
  valueOf(await office.act(number, { act: 'recordDecision', at: closed, values: decision }))
  const unknown = { 'settlement.satisfied': 'unknown' }
  valueOf(await office.act(number, { act: 'recordSatisfaction', at: closed, values: unknown }))
  valueOf(await office.act(number, { act: 'close' }))
  return number
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
