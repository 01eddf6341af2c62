import { describe, expect, it } from 'vitest'
import { letterObstacles, missingIn } from '../../../shared/papers/letters/obstacles.ts'
import { findPolicyConflicts } from '../../../shared/domain/regulation/checks/conflicts.ts'
import { ownLetter } from '../../../shared/domain/letters/own-letter.ts'
import type { Letter, Policy } from '../../../shared/domain/policy/policy.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import type { ByHand } from '../../../shared/papers/letters/by-hand.ts'
import type { LetterDossier } from '../../../shared/papers/letters/letter-dossier.ts'
import { letterParts } from '../../../shared/papers/letters/letter-parts.ts'
import { createTranslator } from '../../../shared/i18n/translator.ts'
import {
  composed,
  decisionSent,
  delayNotice,
  fullDossier,
  letterDossier,
  letterNamed,
  letterPolicies,
  policyWithBody,
  writer
} from '../../fixtures/letters.ts'
import { sampleOffice } from '../../fixtures/documents/sample-dossier.ts'
import { policyNamed } from '../../fixtures/policies.ts'

const t = createTranslator('nl')

const everyLetter = letterPolicies.flatMap((id) => {
  const policy = policyWithBody(id)
  return policy.letters.map((letter) => ({ name: `${letter.clause}: ${letter.label}`, policy, letter }))
})

function textOf(id: string, letter: string, dossier = fullDossier(policyWithBody(id))): string {
  return composed(policyWithBody(id), letter, dossier).paragraphs.join('\n')
}

function reasons(id: string, letter: string, dossier = letterDossier(policyWithBody(id))): string[] {
  const wanted = letterNamed(policyWithBody(id), letter)
  return [...letterObstacles(wanted, dossier), ...missingIn(wanted, dossier, {})].map((reason) =>
    describeRefusal(t, reason)
  )
}

/** What only the writer can say, written in its place. */
function inOwnWords(letter: Letter, dossier: LetterDossier): ByHand {
  const asked = letterParts(letter, dossier).filter(({ missing }) => missing.includes('uw eigen woorden'))
  return Object.fromEntries(asked.map(({ place }) => [place, 'Dinsdag om tien uur, bij ons.']))
}

function decisionWithout(field: string): typeof decisionSent {
  return { ...decisionSent, values: { ...decisionSent.values, [field]: '' } }
}

describe('the letters of a regulation', () => {
  it.each(everyLetter)('$name can be made from a full dossier, with no blank left', ({ policy, letter }) => {
    const dossier = fullDossier(policy)
    const hand = inOwnWords(letter, dossier)
    expect(letterObstacles(letter, dossier)).toEqual([])
    expect(missingIn(letter, dossier, hand)).toEqual([])
    const { subject, paragraphs, addressee, signer } = composed(policy, letter.id, dossier, { hand })
    expect([subject, ...paragraphs].join('\n')).not.toMatch(/[{}[\]]|\.{4}/)
    expect(addressee.length).toBeGreaterThan(0)
    expect(signer.name).not.toBe('')
  })

  it.each(letterPolicies)('%s asks for no letter that it could never send', (id) => {
    const codes = findPolicyConflicts(policyWithBody(id)).map(({ code }) => code)
    expect(codes.filter((code) => code.startsWith('policy.letter'))).toEqual([])
  })

  it('EW-6.4: the delay notice gives the reason and the new date', () => {
    expect(textOf('EW', 'uitstelbericht')).toContain('Dit is de reden:\nDe tekenaar is ziek.')
    expect(textOf('EW', 'uitstelbericht')).toContain('uiterlijk op dinsdag 21 april 2026')
  })

  it('EW-6.4: a delay notice names the reason and the new date as long as they are missing', () => {
    expect(reasons('EW', 'uitstelbericht')).toEqual([
      'In de brief ontbreekt nog: reden. Vul dat in, of schrijf die alinea zelf. Uw tekst is bewaard.',
      'In de brief ontbreekt nog: nieuwe datum. Vul dat in, of schrijf die alinea zelf. Uw tekst is bewaard.'
    ])
  })

  it('GC-2.2b: a delay notice that lacks its reason is refused', () => {
    const policy = policyWithBody('GC')
    const dossier = letterDossier(policy, [{ ...delayNotice, details: { newDueDay: '2026-04-21' } }])
    expect(reasons('GC', 'uitstelbericht', dossier)).toHaveLength(1)
    expect(textOf('GC', 'uitstelbericht')).toContain('De tekenaar is ziek.')
    expect(textOf('GC', 'uitstelbericht')).toContain('dinsdag 21 april 2026')
  })

  it('LM-3.4: the delay notice gives the reason and the new date', () => {
    expect(reasons('LM', 'uitstelbericht')).toHaveLength(2)
    expect(textOf('LM', 'uitstelbericht')).toMatch(/De tekenaar is ziek\.[^]*dinsdag 21 april 2026/)
  })

  it('EW-4.5: the decision letter tells the judgement, the reasons and the solution', () => {
    const text = textOf('EW', 'beslissing')
    expect(text).toContain('Ons oordeel over uw klacht is: deels gegrond.')
    expect(text).toContain('U had moeten worden teruggebeld')
    expect(text).toContain('tien procent van de rekening')
  })

  it('IN-2.3: the decision letter tells the decision', () => {
    expect(textOf('IN', 'beslissing')).toContain('U had moeten worden teruggebeld')
    expect(reasons('IN', 'beslissing').join()).toContain('standpunt')
  })

  it('GC-2.2c: the position letter is refused without a reasoning', () => {
    expect(reasons('GC', 'standpunt').join()).toContain('In de brief ontbreekt nog: standpunt.')
    const byHand = missingIn(letterNamed(policyWithBody('GC'), 'standpunt'), letterDossier(policyWithBody('GC')), {
      'letter.paragraph.2': 'Wij leggen het u liever uit.'
    })
    expect(byHand).toContainEqual({
      code: 'letter.missing',
      field: 'settlement.position',
      params: { blank: 'standpunt' }
    })
    expect(textOf('GC', 'standpunt')).toContain('U had moeten worden teruggebeld')
  })

  it('GC-6.1: the position letter states the appeal term, its last day, and that the ruling binds', () => {
    const text = textOf('GC', 'standpunt')
    expect(text).toContain('binnen 2 weken nadat u deze brief hebt ontvangen')
    expect(text).toContain('vrijdag 3 april 2026')
    expect(text).toContain('Geschillencommissie Zakelijk te Den Haag')
    expect(text).toContain('De uitspraak is bindend.')
  })

  it('GC-6.1: the referral gives the length of the appeal term and its last day', () => {
    expect(textOf('GC', 'doorverwijzing')).toMatch(/2 weken de tijd[^]*vrijdag 3 april 2026/)
  })

  it('EW-3.2: a referral without the name of a third party, or before the decision, is refused', () => {
    const policy = policyWithBody('EW')
    const unnamed = { ...policy, independentBody: { name: ' ', place: '', binding: true, clause: 'EW-3.2' } }
    const codes = letterObstacles(letterNamed(policy, 'doorverwijzing'), letterDossier(unnamed)).map(({ code }) => code)
    expect(codes).toEqual(['letter.noBody', 'letter.noDecision'])
  })

  it('IN-2.4: the referral says that the ruling does not bind', () => {
    expect(textOf('IN', 'doorverwijzing')).toContain('voor ons kantoor niet bindend')
  })

  it('LM-4.1: the confirmation says how long it takes, until when, and what was written down', () => {
    const text = textOf('LM', 'ontvangstbevestiging', letterDossier(policyWithBody('LM')))
    expect(text).toMatch(/binnen 4 weken[^]*woensdag 1 april 2026/)
    expect(text).toContain('Ik zou vrijdag worden teruggebeld')
  })

  it('GC-2.2: the confirmation gives the norm and the limit side by side', () => {
    const text = textOf('GC', 'ontvangstbevestiging', letterDossier(policyWithBody('GC')))
    expect(text).toMatch(/binnen 2 weken[^]*woensdag 18 maart 2026[^]*3 weken[^]*woensdag 25 maart 2026/)
  })

  it('IN-4.2: the confirmation gives the 14 days and the last of them', () => {
    const text = textOf('IN', 'ontvangstbevestiging', letterDossier(policyWithBody('IN')))
    expect(text).toMatch(/binnen 14 dagen[^]*woensdag 18 maart 2026/)
  })

  it('TB-2.3: the copy goes to the head of the department, asks for a letter, and stays inside', () => {
    const policy = policyWithBody('TB')
    const dossier = letterDossier(policy, [
      { type: 'classified', at: '2026-03-04T11:00:00.000Z', values: { 'classification.gravity': 'serious' } },
      { type: 'headInformed', at: '2026-03-05T09:00:00.000Z', details: { employee: { name: 'Joost Terwal' } } }
    ])
    const letter = composed(policy, 'kopie-afdelingshoofd', dossier)
    expect(letter.addressee).toEqual(['Joost Terwal', 'Adviesbureau De Linde'])
    expect(letter.isInternal).toBe(true)
    expect(letter.paragraphs.join('\n')).toContain('een brief sturen')
  })

  it('TB-2.3: a complaint that is not grave needs no copy', () => {
    const policy = policyWithBody('TB')
    const codes = letterObstacles(letterNamed(policy, 'kopie-afdelingshoofd'), letterDossier(policy))
    expect(codes.map(({ code }) => code)).toEqual(['head.notGrave'])
  })

  it('is dated on the day on which it goes and signed by who writes it', () => {
    const sent = composed(policyWithBody('EW'), 'beslissing', undefined, { at: '2026-03-20T09:00:00.000Z' })
    expect(sent.placeAndDate).toBe('Utrecht, vrijdag 20 maart 2026')
    expect(sent.signer).toEqual({ name: writer.name, role: 'klachtenfunctionaris' })
  })

  it('what is not known yet stands between brackets, and is named with the field that it is missing in', () => {
    const policy = policyWithBody('ISO')
    const dossier = letterDossier(policy, [decisionWithout('settlement.solution')])
    expect(missingIn(letterNamed(policy, 'beslissing'), dossier, {})).toEqual([
      { code: 'letter.missing', field: 'settlement.solution', params: { blank: 'oplossing' } }
    ])
    expect(textOf('ISO', 'beslissing', dossier)).toMatch(/gaan wij doen:\n\[oplossing\]/)
  })

  it('what is written by hand stands in its place, in as many paragraphs as it has, and lacks nothing', () => {
    const policy = policyWithBody('ISO')
    const dossier = letterDossier(policy, [decisionWithout('settlement.solution')])
    const letter = letterNamed(policy, 'beslissing')
    const place = letterParts(letter, dossier).find(({ missing }) => missing.length > 0)?.place ?? ''
    const hand = {
      [place]: 'Wij bellen u.\n\nEn wij betalen {terug}.',
      'letter.subject': 'Uw klacht,\r\nBcc: ander',
      'letter.addressee': 'Mevrouw Vos\n\n Postbus 3 ',
      'letter.enclosures': 'Rapport van 3 maart\n',
      'letter.copies': 'Bouwbedrijf Vos'
    }
    expect(missingIn(letter, dossier, hand)).toEqual([])
    const written = composed(policy, 'beslissing', dossier, { hand })
    expect(written.paragraphs).toEqual(expect.arrayContaining(['Wij bellen u.', 'En wij betalen {terug}.']))
    expect(written).toMatchObject({
      subject: 'Uw klacht, Bcc: ander',
      addressee: ['Mevrouw Vos', 'Postbus 3'],
      enclosures: ['Rapport van 3 maart'],
      copies: ['Bouwbedrijf Vos']
    })
  })

  it.each([ownLetter, letterNamed(policyWithBody('EW'), 'uitnodiging')])(
    'what only the writer can say is named until it is written, with its place: $label',
    (letter) => {
      const dossier = letterDossier(policyWithBody('EW'))
      const place = 'letter.paragraph.' + (letter === ownLetter ? '1' : '2')
      const open = [{ code: 'letter.missing', field: place, params: { blank: 'uw eigen woorden' } }]
      expect(missingIn(letter, dossier, {})).toEqual(open)
      expect(missingIn(letter, dossier, { [place]: 'Graag [dinsdag]: [uw eigen woorden].' })).toEqual(open)
      expect(missingIn(letter, dossier, { [place]: 'Graag [dinsdag].' })).toEqual([])
    }
  )

  it('EW-6.4: a name of what lacked, left between brackets by hand, is no letter to send', () => {
    const policy = policyWithBody('EW')
    const letter = letterNamed(policy, 'uitstelbericht')
    const hand = { 'letter.paragraph.2': 'Dit is de reden: [reden]' }
    expect(missingIn(letter, fullDossier(policy), hand)).toEqual([
      { code: 'letter.missing', field: 'letter.paragraph.2', params: { blank: 'reden' } }
    ])
  })

  it('IN-2.4: a decision names the body that the regulation does not name yet, until that part is written by hand', () => {
    const shipped = policyNamed('IN')
    const policy: Policy = { ...shipped, independentBody: { ...shipped.independentBody!, name: '' } }
    const letter = letterNamed(policy, 'beslissing')
    const place = letterParts(letter, fullDossier(policy)).find(({ given }) => given.includes('[onafhankelijke'))!.place
    expect(missingIn(letter, fullDossier(policy), {})).toEqual([
      { code: 'letter.missing', field: place, params: { blank: 'onafhankelijke instantie' } }
    ])
    expect(missingIn(letter, fullDossier(policy), { [place]: 'Bel ons gerust.' })).toEqual([])
  })

  it.each([
    ['EW', 'uitspraak-uitgevoerd', 'letter.noRuling'],
    ['TB', 'na-het-terugbellen', 'letter.notCalledBack'],
    ['TB', 'brief-aan-de-relatie', 'head.notGrave']
  ])('what did not happen is told in no letter: %s %s', (id, letter, code) => {
    const policy = policyWithBody(id)
    const codes = letterObstacles(letterNamed(policy, letter), letterDossier(policy)).map((reason) => reason.code)
    expect(codes).toEqual([code])
  })

  it('EW-4.1: whoever the complaint is about gets a letter that stays in the office', () => {
    const policy = policyWithBody('EW')
    const told = { employee: { name: 'Joost Terwal' }, means: 'in-person' }
    const dossier = letterDossier(policy, [{ type: 'employeeInformed', at: '2026-03-05T10:00:00.000Z', details: told }])
    const letter = composed(policy, 'betrokken-medewerker', dossier)
    expect(letter).toMatchObject({
      isInternal: true,
      yourReference: '',
      addressee: ['Joost Terwal', sampleOffice.name]
    })
  })

  it('a letter emptied by hand is refused: it needs an addressee, a subject and a text', () => {
    const letter = letterNamed(policyWithBody('EW'), 'ontvangen')
    const dossier = letterDossier(policyWithBody('EW'))
    const refusals = missingIn(letter, dossier, { 'letter.addressee': ' \n', 'letter.subject': '' })
    expect(refusals.map(({ code }) => code)).toEqual(['letter.noAddressee', 'letter.noText'])
  })

  it('EW-4.5: a decision without a solution leaves out that paragraph, and nothing else', () => {
    const policy = policyWithBody('EW')
    const dossier = letterDossier(policy, [decisionWithout('settlement.solution')])
    expect(missingIn(letterNamed(policy, 'beslissing'), dossier, {})).toEqual([])
    const [whole, without] = [composed(policy, 'beslissing'), composed(policy, 'beslissing', dossier)].map(
      ({ paragraphs }) => paragraphs
    )
    expect(without).toHaveLength((whole?.length ?? 0) - 1)
    expect(without?.join('\n')).not.toMatch(/Dit doen wij|\.{4}/)
  })

  it('a confirmation sent before the delay still gives the day that held then', () => {
    const policy = policyWithBody('LM')
    const confirmed = { type: 'confirmationSent', at: '2026-03-05T09:00:00.000Z' } as const
    const dossier = letterDossier(policy, [confirmed, delayNotice])
    const { paragraphs } = composed(policy, 'ontvangstbevestiging', dossier, { at: confirmed.at })
    expect(paragraphs.join('\n')).toContain('woensdag 1 april 2026')
  })

  it('braces that someone typed in the dossier are printed, not filled in', () => {
    const policy = policyWithBody('LM')
    const dossier = letterDossier(policy, [
      { type: 'corrected', at: '2026-03-05T09:00:00.000Z', values: { 'complaint.description': 'Er stond {reden}.' } }
    ])
    expect(textOf('LM', 'ontvangstbevestiging', dossier)).toContain('Er stond {reden}.')
  })

  it('LM-1.2: a signal that is no complaint gets no letter', () => {
    const policy = policyWithBody('LM')
    const dossier = letterDossier(policy, [
      { type: 'corrected', at: '2026-03-05T09:00:00.000Z', values: { signalKind: 'improvement' } }
    ])
    const codes = letterObstacles(letterNamed(policy, 'ontvangstbevestiging'), dossier).map(({ code }) => code)
    expect(codes).toEqual(['letter.notAComplaint'])
  })

  it('without an address, the e-mail address stands in the window', () => {
    const policy = policyWithBody('GC')
    const blank = { 'complainant.address': '', 'complainant.postcode': '', 'complainant.place': '' }
    const dossier = letterDossier(policy, [{ type: 'corrected', at: '2026-03-05T09:00:00.000Z', values: blank }])
    expect(composed(policy, 'ontvangstbevestiging', dossier).addressee).toEqual([
      'Anneke Vos',
      'per e-mail: vos@voorbeeld.nl'
    ])
  })
})
