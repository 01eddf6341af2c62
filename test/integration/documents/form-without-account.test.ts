import { expect, it } from 'vitest'
import { makeRegistrationForm } from '../../../electron/main/documents/form/registration-form.ts'
import { termsOf } from '../../../shared/domain/dossier/dossier-terms.ts'
import { circumstances, fontsFolder } from '../../fixtures/documents/make.ts'
import { flowing, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { classification, decision, intake, officer, Play, received } from '../../fixtures/dossier/play.ts'
import { policyNamed } from '../../fixtures/policies.ts'

const policy = policyNamed('EW')
const day = '2026-03-23T10:00:00.000Z'
const [kees, wim] = [{ name: 'Kees Smit' }, { name: 'Wim Vos' }]

/** A satisfied complaint, about two who left, by somebody who gave no address. */
function satisfied(): Play {
  const values = { ...intake, 'complainant.phone': '0612345678', 'complaint.involved': [kees, wim] }
  const details = { notGiven: ['complainant.address', 'complainant.email'] }
  return new Play(values, officer, received, policy, undefined, details)
    .do('classify', officer, day, { values: classification })
    .do('informEmployee', officer, day, { at: day, details: { employee: kees, means: 'phone' } })
    .do('assign', officer, day, { values: { 'handling.handler': { name: officer.name, account: officer.id } } })
    .do('recordDecision', officer, day, { at: day, values: { ...decision, 'settlement.decisionMeans': 'phone' } })
    .do('recordSatisfaction', officer, day, {
      at: day,
      values: { 'settlement.satisfied': 'yes', 'settlement.satisfiedEvidence': 'Zei het aan de telefoon' }
    })
    .do('excuseEmployee', officer, day, { details: { about: wim, reason: 'Uit dienst, adres onbekend' } })
}

async function formOf({ state, events }: Play): Promise<string> {
  const dossier = { state, events, terms: termsOf(state, policy, day) }
  const { bytes } = await makeRegistrationForm({ kind: 'form', policy, ...circumstances, dossier }, fontsFolder)
  return flowing((await readPdf(bytes)).text)
}

it('EW-5.4: the form says who signed on paper and who saw it, and why somebody else did not sign', async () => {
  const play = satisfied()
    .do('recordPaperSignature', officer, day, { details: { about: kees, signedOn: '2026-03-20' } })
    .do('sign', officer, day, { details: { slot: 'officer' } })
    .do('close', officer, day)
  const text = await formOf(play)
  expect(text).toContain(
    'Kees Smit vr 20 maart 2026 ondertekend op papier; gezien door Marijke de Wit, vastgelegd op ma 23 maart 2026 11:00 uur'
  )
  expect(text).toContain(
    'Wim Vos is niet te bereiken om te informeren of te laten tekenen: Uit dienst, adres onbekend (verklaard door Marijke de Wit)'
  )
  expect(text).toContain('Handtekening op papier van Kees Smit, gezet op vr 20 maart 2026')
})

it('EW-5.4: where nobody can sign, the place says so, asks no name and the reason stands below it', async () => {
  const play = satisfied().do('excuseEmployee', officer, day, { details: { about: kees, reason: 'Met pensioen' } })
  const text = await formOf(play)
  expect(text.match(/Naam: /g)).toEqual((await formOf(satisfied())).match(/Naam: /g)?.slice(1))
  expect(text).toContain('geen handtekening: de reden staat hieronder')
  expect(text).toContain('Kees Smit is niet te bereiken om te informeren of te laten tekenen: Met pensioen')
})

it('TB-1.1, GC-2.1b: what was not given is printed as such, and not as something to fill in', async () => {
  const text = await formOf(satisfied())
  expect(text).toContain('Adres Postcode Plaats Niet opgegeven – –')
  expect(text).toContain('Telefoon E-mail 0612345678 Niet opgegeven')
  expect(text).not.toContain('niet mogelijk: de klager liet geen adres')
})
