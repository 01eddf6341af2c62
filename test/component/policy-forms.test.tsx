// @vitest-environment jsdom
import { configure, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fieldRuleOf } from '../../shared/domain/form/field-rule.ts'
import { expectAccessible } from './support/axe.ts'
import { loadPolicy } from './support/policy.ts'
import { openForm } from './support/policy-forms.tsx'

configure({ defaultHidden: true })

// Each form holds every provision many times over, which jsdom and axe take their time for.
vi.setConfig({ testTimeout: 120_000 })

test('the names of the regulation and its form, with the provisions behind them', async () => {
  const { user, form, policy } = await openForm('Naam en formulier', loadPolicy('IN'))
  await user.type(form.getByRole('textbox', { name: 'Titel van de regeling' }), ' 2026')
  await user.selectOptions(form.getByLabelText('Artikel bij: Naam van het formulier'), 'IN-2.2')
  await user.selectOptions(form.getByLabelText('Artikel bij: Vertrouwelijkheid'), 'IN-2.2')
  await user.click(form.getByRole('button', { name: 'Opmerking weghalen' }))
  await expectAccessible()
  expect(policy().title).toBe('Klachtenregeling 2026')
  expect([policy().form.clause, policy().confidentiality.clause]).toEqual(['IN-2.2', 'IN-2.2'])
  expect(policy().notes).toEqual([])
})

test('EW-6.4: a provision gets another number with all that rests on it, and stays while something does', async () => {
  const { user, form, policy } = await openForm('Bepalingen')
  await user.selectOptions(form.getByLabelText('Bepaling'), 'EW-6.4')
  await user.click(form.getByRole('button', { name: '“EW-6.4” weghalen' }))
  expect(form.getByRole('alert').textContent).toContain('Termijn “Schriftelijke afhandeling”')
  const number = form.getByLabelText('Nummer')
  await user.clear(number)
  await user.type(number, 'EW-6.5')
  expect(form.getByText('Artikel EW-6.5 is er al. Kies een ander nummer.')).toBeDefined()
  await user.type(number, 'b{Enter}')
  expect(policy().terms.map(({ clause }) => clause)).toEqual(['EW-6.5', 'EW-6.5b', 'EW-6.5b', 'EW-7.5'])
  await expectAccessible()
})

test('a provision of the office’s own is added, worded, marked and taken out', async () => {
  const { user, form, policy } = await openForm('Bepalingen')
  await user.type(form.getByLabelText('Opschrift van een nieuwe bepaling'), 'Koffie{Enter}')
  await user.type(form.getByRole('textbox', { name: 'Tekst' }), 'Er is altijd koffie.')
  await user.click(form.getByLabelText('Reconstructie, controleer'))
  expect(policy().clauses.at(-1)).toEqual({
    id: 'EW-own-1',
    title: 'Koffie',
    summary: 'Er is altijd koffie.',
    reconstructed: true
  })
  await user.click(form.getByRole('button', { name: '“EW-own-1” omhoog' }))
  expect(policy().clauses.at(-2)?.id).toBe('EW-own-1')
  await user.click(form.getByRole('button', { name: '“EW-own-1” weghalen' }))
  expect(policy().clauses).toEqual(loadPolicy().clauses)
})

test('a term is added by its name, and its sentence follows every setting', async () => {
  const { user, form, policy } = await openForm('Termijnen')
  await user.type(form.getByLabelText('Naam van een nieuwe termijn'), 'Tussentijds bericht{Enter}')
  const card = within(form.getByRole('group', { name: 'Tussentijds bericht' }))
  await user.click(card.getByRole('button', { name: 'Meer instellingen' }))
  await user.selectOptions(card.getByLabelText('Eenheid'), 'maanden')
  await user.selectOptions(card.getByLabelText('Telt vanaf'), 'registratie')
  await user.selectOptions(card.getByLabelText('Zolang dat onbekend is, vanaf'), 'ontvangst')
  await user.selectOptions(card.getByLabelText('Eindigt met'), 'beslissing')
  await user.selectOptions(card.getByLabelText('Laatste dag is geen werkdag'), 'schuift naar de volgende werkdag')
  await user.selectOptions(card.getByLabelText('Verlengd door'), 'Bericht van uitstel')
  await user.click(card.getByLabelText('Met een grens aan het uitstel'))
  await user.click(card.getByLabelText('vernietigen'))
  await user.selectOptions(card.getByLabelText('Artikel bij: Tussentijds bericht'), 'EW-6.3')
  expect(card.getByText(/2 maanden na de registratie van uw klacht .* eerstvolgende werkdag\./)).toBeDefined()
  await expectAccessible()
  expect(policy().terms.at(-1)).toEqual({
    id: 'tussentijds-bericht',
    clause: 'EW-6.3',
    label: 'Tussentijds bericht',
    kind: 'office',
    start: { from: 'event', event: 'registered', provisionally: 'received' },
    length: { value: 2, unit: 'months' },
    onDayOff: 'forward',
    stoppedBy: 'decisionSent',
    lapsesOn: ['closed', 'destroyed'],
    extension: { by: 'delay-notice', atMost: { value: 4, unit: 'weeks' } }
  })
})

test('a term counts back from another, or to the agreed day, and can be taken out', async () => {
  const { user, form, policy } = await openForm('Termijnen')
  const card = within(form.getByRole('group', { name: 'Eerste reactie' }))
  await user.click(card.getByRole('button', { name: 'Meer instellingen' }))
  await user.selectOptions(card.getByLabelText('Hoe de termijn telt'), 'before')
  await user.selectOptions(card.getByLabelText('Terug vanaf het einde van'), 'Schriftelijke afhandeling')
  expect(policy().terms[0]?.start).toEqual({ from: 'before', term: 'settlement' })
  await user.selectOptions(card.getByLabelText('Hoe de termijn telt'), 'day')
  expect(policy().terms[0]?.start).toEqual({ from: 'day', day: 'callBackDay' })
  await user.selectOptions(card.getByLabelText('Eindigt met'), 'niets: zij loopt alleen af')
  expect(policy().terms[0]).not.toHaveProperty('stoppedBy')
  await user.click(form.getByRole('button', { name: '“Eerste reactie” weghalen' }))
  expect(policy().terms.map(({ id }) => id)).not.toContain('reaction')
})

test('lists are added to, renamed, moved and taken from, each item with its provision', async () => {
  const { user, form, policy } = await openForm('Soorten en indeling')
  const classes = within(form.getByRole('group', { name: 'Aard' }))
  await user.type(classes.getByLabelText('Nieuw: Aard'), 'Privacy{Enter}')
  await user.selectOptions(classes.getByLabelText('Artikel bij: Privacy'), 'EW-4.4')
  await user.click(classes.getByRole('button', { name: '“Privacy” omhoog' }))
  await user.type(classes.getByLabelText('Aard 4'), ' en geheim')
  expect(policy().classes[3]).toEqual({ id: 'privacy', label: 'Privacy en geheim', clause: 'EW-4.4' })
  await user.click(classes.getByRole('button', { name: '“Privacy en geheim” weghalen' }))
  expect(policy().classes).toEqual(loadPolicy().classes)
  await expectAccessible()
})

test('LM-1.2: which kinds are complaints, how a signal comes in, and which grounds count', async () => {
  const { user, form, policy } = await openForm('Soorten en indeling', loadPolicy('LM'))
  const kinds = within(form.getByRole('group', { name: 'Soorten signaal' }))
  await user.click(kinds.getAllByLabelText('is een klacht')[1] ?? document.body)
  expect(policy().complaintKinds).toEqual(['complaint', policy().signalKinds[1]?.id])
  const second = policy().signalKinds[1]
  await user.click(kinds.getByRole('button', { name: `“${second?.label ?? ''}” weghalen` }))
  expect(policy().complaintKinds).toEqual(['complaint'])
  const grounds = within(form.getByRole('group', { name: 'Klachtgronden' }))
  const before = policy().grounds[0]?.complaint ?? true
  await user.click(grounds.getAllByLabelText('is een klacht')[0] ?? document.body)
  expect(policy().grounds[0]?.complaint).toBe(!before)
  const channel = policy().channels[0]
  await user.selectOptions(form.getByLabelText(`Hoe “${channel?.label ?? ''}” binnenkomt`), 'oral')
  expect(policy().channels[0]?.mode).toBe('oral')
})

test('a role is added, may handle, and is allowed what is ticked', async () => {
  const { user, form, policy } = await openForm('Rollen en wat zij mogen')
  await user.type(form.getByLabelText('Naam van een nieuwe rol'), 'Directie{Enter}')
  const role = within(form.getByRole('group', { name: 'Directie' }))
  await user.click(role.getByLabelText('Alle dossiers zien'))
  await user.click(role.getByLabelText('Mag klachten behandelen'))
  await user.selectOptions(role.getByLabelText('Artikel bij: Directie'), 'EW-8.1')
  expect(policy().roles.at(-1)).toEqual({
    id: 'directie',
    label: 'Directie',
    clause: 'EW-8.1',
    permissions: ['viewAll']
  })
  expect(policy().handling.roles).toEqual(['officer', 'directie'])
  await expectAccessible()
  await user.click(role.getByRole('button', { name: '“Directie” weghalen' }))
  expect(policy().handling.roles).toEqual(['officer'])
})

test('a role gets the rights of another, and keeps them when that one goes', async () => {
  const { user, form, policy } = await openForm('Rollen en wat zij mogen')
  await user.type(form.getByLabelText('Naam van een nieuwe rol'), 'Stagiair{Enter}')
  const role = within(form.getByRole('group', { name: 'Stagiair' }))
  await user.selectOptions(role.getByLabelText('Krijgt ook de rechten van'), 'medewerker')
  expect(policy().roles.at(-1)).toMatchObject({ builtOn: 'employee', permissions: [] })
  const takingIn = role.getByLabelText<HTMLInputElement>('Klacht registreren')
  expect([takingIn.checked, takingIn.disabled]).toEqual([true, true])
  const others = within(
    within(form.getByRole('group', { name: 'medewerker' })).getByLabelText('Krijgt ook de rechten van')
  )
  expect(others.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['geen andere rol'])
  await expectAccessible()
  await user.click(form.getByRole('button', { name: '“medewerker” weghalen' }))
  expect(policy().roles.at(-1)?.builtOn).toBeUndefined()
  expect(policy().roles.at(-1)?.permissions).toContain('takeIn')
})

test('EW-6.1: the steps, who completes the form, and how long silence may last', async () => {
  const { user, form, policy } = await openForm('Verantwoordelijkheid')
  await user.type(form.getByLabelText('Nieuw: Stap'), 'dan de directie{Enter}')
  await user.selectOptions(form.getByLabelText('Verantwoordelijk bij “dan de directie”'), 'receiver')
  expect(policy().stages.at(-1)).toMatchObject({ id: 'dan-de-directie', responsible: 'receiver', clause: 'EW-6.1' })
  await user.selectOptions(form.getByLabelText('Wie zorgt voor een volledig formulier'), 'wie de klacht ontving')
  expect(policy().closing.completeness.by).toEqual({ who: 'receiver' })
  await user.click(form.getByLabelText('Over wie de klacht gaat, behandelt haar niet'))
  expect(policy().handling.involvedExcluded).toBe(false)
  await user.type(form.getByRole('textbox', { name: 'Na zoveel dagen stilte' }), '0')
  expect(policy().progress?.remindAfterDays).toBe(70)
  await user.click(form.getByLabelText('Herinneren als een zaak stilligt'))
  expect(policy()).not.toHaveProperty('progress')
  await expectAccessible()
})

test('EW-5.1: a field gets a name, a moment and a provision of its own, and loses them', async () => {
  const { user, form, policy } = await openForm('Velden van het formulier')
  await user.selectOptions(form.getByLabelText('Deel van het formulier'), 'Klager')
  await user.selectOptions(form.getByLabelText('Naam: Verplicht'), 'bij afsluiten')
  await user.type(form.getByLabelText('Naam: Eigen naam'), 'Wie')
  await user.selectOptions(form.getByLabelText('Artikel bij: Naam'), 'geen eigen artikel')
  expect(fieldRuleOf(policy(), 'complainant.name')).toEqual({
    id: 'complainant.name',
    on: true,
    required: 'closing',
    label: 'Wie'
  })
  await expectAccessible()
})

test('what happens at intake is switched on with its settings, and off again', async () => {
  const { user, form, policy } = await openForm('Aannemen en behandelen')
  await user.click(form.getByLabelText('Elke klacht wordt ingedeeld'))
  await user.click(form.getByLabelText('De ontvangst wordt bevestigd'))
  await user.click(form.getByLabelText('Alleen schriftelijk'))
  await user.click(form.getByLabelText('Bij een ernstige klacht hoort het hoofd ervan'))
  await user.selectOptions(form.getByLabelText('Vanaf deze ernst'), 'gewoon')
  await user.click(form.getByLabelText('Een onvolledige klacht wordt toch aangenomen'))
  await user.click(form.getByLabelText('Adres'))
  await user.click(form.getByLabelText('Bij veel klachten over hetzelfde gaat een brief naar de groep'))
  await user.clear(form.getByRole('textbox', { name: 'Vanaf zoveel relaties' }))
  await user.type(form.getByRole('textbox', { name: 'Vanaf zoveel relaties' }), '25')
  await expectAccessible()
  expect(policy()).toMatchObject({
    classification: { required: false, clause: 'EW-5.2' },
    confirmation: { written: false },
    headInformed: { gravity: 'normal' },
    incompleteIntake: { fields: ['complainant.name', 'complainant.address'] },
    groupLetter: { from: 25 }
  })
  await user.click(form.getByLabelText('De ontvangst wordt bevestigd'))
  expect(policy()).not.toHaveProperty('confirmation')
})

test('TB-5.1: calling back has its messages and the check before it', async () => {
  const { user, form, policy } = await openForm('Terugbellen', loadPolicy('TB'))
  await user.type(form.getByLabelText('Nieuw: Boodschap'), 'gevraagd of er nog iets is{Enter}')
  expect(policy().callBack?.messages.at(-1)?.label).toBe('gevraagd of er nog iets is')
  await user.selectOptions(form.getByLabelText('Artikel bij: Eerst nagaan of de belofte is nagekomen'), 'TB-2.1')
  expect(policy().callBack?.checkClause).toBe('TB-2.1')
  await user.type(form.getByRole('textbox', { name: 'Aantal dossiers' }), '0')
  expect(policy().sample?.size).toBe(100)
  await expectAccessible()
  await user.click(form.getByLabelText('De klager wordt teruggebeld'))
  expect(policy()).not.toHaveProperty('callBack')
})

test('EW-5.4: who signs, when, and what a dossier needs to close', async () => {
  const { user, form, policy } = await openForm('Afsluiten en ondertekenen')
  await user.click(form.getByLabelText('De klager moet tevreden zijn'))
  await user.selectOptions(form.getByLabelText('Artikel bij: Beslissing'), 'EW-6.4')
  await user.selectOptions(form.getByLabelText('Ondertekenen'), 'altijd')
  await user.type(form.getByLabelText('Nieuw: Handtekening'), 'directie{Enter}')
  await user.selectOptions(form.getByLabelText('Wie “directie” tekent'), 'klachtenfunctionaris')
  await user.click(form.getByLabelText('Bij heropenen beginnen de termijnen opnieuw'))
  await expectAccessible()
  expect(policy().closing).toMatchObject({
    decision: { clause: 'EW-6.4' },
    satisfaction: { mustBeSatisfied: true },
    signatures: { when: 'always' }
  })
  expect(policy().closing.signatures.slots.at(-1)).toEqual({
    slot: 'directie',
    label: 'directie',
    clause: 'EW-5.4',
    by: { who: 'role', role: 'officer' }
  })
  expect(policy().reopening).toEqual({ newTerms: true })
  await user.selectOptions(form.getByLabelText('Artikel bij: Bij heropenen beginnen de termijnen opnieuw'), 'EW-6.4')
  expect(policy().reopening).toEqual({ newTerms: true, clause: 'EW-6.4' })
})

test('EW-7.5: how long a dossier is kept, and by which provision', async () => {
  const { user, form, policy } = await openForm('Bewaren')
  await user.selectOptions(form.getByLabelText('Artikel bij: Vernietigen'), 'EW-7.1')
  await user.clear(form.getByRole('textbox', { name: 'Bewaren gedurende' }))
  await user.type(form.getByRole('textbox', { name: 'Bewaren gedurende' }), '5')
  expect(policy().terms.at(-1)).toMatchObject({ clause: 'EW-7.1', length: { value: 5, unit: 'years' } })
  await expectAccessible()
})

test('EW-3.2: the independent body goes and comes', async () => {
  const { user, form, policy } = await openForm('Onafhankelijke instantie')
  await user.click(form.getByLabelText('De klager kan naar een onafhankelijke instantie'))
  expect(policy()).not.toHaveProperty('independentBody')
  await user.click(form.getByLabelText('De klager kan naar een onafhankelijke instantie'))
  await user.click(form.getByLabelText('Het oordeel bindt ons kantoor'))
  expect(policy().independentBody).toEqual({ name: '', place: '', binding: true, clause: 'EW-5.1' })
  await expectAccessible()
})

test('EW-7.2: the reports that come back, the provisions behind them, and small counts', async () => {
  const { user, form, policy } = await openForm('Verslagen')
  await user.type(form.getByLabelText('Nieuw: Verslag'), 'directie{Enter}')
  await user.selectOptions(form.getByLabelText('Hoe vaak voor “directie”'), 'elk kwartaal')
  await user.click(form.getAllByLabelText('met totalen tot nu toe')[1] ?? document.body)
  expect(policy().reports.periods.at(-1)).toEqual({
    id: 'directie',
    every: 'quarter',
    audience: 'directie',
    totalsToDate: true,
    clause: 'EW-8.1'
  })
  await user.selectOptions(form.getByLabelText('Artikel bij: Jaarverslag'), 'EW-8.2')
  await user.selectOptions(form.getByLabelText('Artikel bij: Tussentijds verslag'), 'geen eigen artikel')
  await user.type(form.getByRole('textbox', { name: 'Aantallen lager dan dit blijven verborgen' }), '0')
  await expectAccessible()
  expect(policy().reports).toMatchObject({ annual: { clause: 'EW-8.2' }, smallCount: 50 })
  expect(policy().reports).not.toHaveProperty('periodic')
})

test('the calendar is a form too', async () => {
  const { user, form, policy } = await openForm('Werkdagen')
  await user.click(form.getByLabelText('Goede Vrijdag'))
  expect(policy().calendar.goodFriday).toBe(true)
  await expectAccessible()
})

test('the own words get their English, what has none is counted, and what belongs to nothing is taken away', async () => {
  const start = loadPolicy()
  const { klant: _client, ...en } = start.translations?.en ?? {}
  const { user, form, policy } = await openForm('Engelse woorden', {
    ...start,
    translations: { en: { ...en, weleer: 'formerly' } }
  })
  expect(form.getByRole('status').textContent).toContain('Nog niet vertaald: 1')
  await user.type(form.getByRole('textbox', { name: 'klant' }), 'customer')
  expect(form.getByRole('status').textContent).toBe('Alles is vertaald.')
  await expectAccessible()
  await user.click(form.getByRole('button', { name: 'Vertaling van “weleer” weghalen' }))
  expect(policy().translations?.en).toEqual({ ...en, klant: 'customer' })
})
