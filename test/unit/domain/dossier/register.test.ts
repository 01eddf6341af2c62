import { describe, expect, it } from 'vitest'
import { decideRegister } from '../../../../shared/domain/dossier/register.ts'
import { replay } from '../../../../shared/domain/dossier/evolve.ts'
import { codes, classification, employee, intake, officer, Play } from '../../../fixtures/dossier/play.ts'
import { policyNamed } from '../../../fixtures/policies.ts'

const policy = policyNamed('EW')
const now = '2026-03-04T10:00:00.000Z'

function refusalsFor(change: Parameters<typeof decideRegister>[0], actor = officer): string[] {
  const result = decideRegister({ ...intake, ...change }, { policy, actor, now })
  return result.ok ? [] : codes(result.error)
}

describe('registering a complaint', () => {
  it('EW-5.1: every complaint begins on the form, which keeps exactly what was entered', () => {
    expect(new Play().state.values).toMatchObject(intake)
  })

  it('EW-5.2: a colleague takes in a complaint, and it waits for the officer to classify it', () => {
    const play = new Play({ ...intake, ...classification }, employee)
    expect(play.state.status).toBe('new')
    expect(play.state.values['classification.classes']).toBeUndefined()
    expect(codes(play.refusals('classify', employee, now, { values: classification }))).toEqual(['act.notInYourRole'])
    expect(play.do('classify', officer, now, { values: classification }).state.status).toBe('open')
  })

  it('EW-1.2: a complaint about who receives or registers it is registered once that is known, and the event says so', () => {
    const about = [{ name: employee.name, account: employee.id }]
    const values = { ...intake, 'complaint.involved': about }
    const register = (by: typeof employee, receivedBy: typeof employee, details = {}) =>
      decideRegister(
        { ...values, receivedBy: { name: receivedBy.name, account: receivedBy.id } },
        { policy, actor: by, now },
        details
      )
    for (const [by, receiver] of [
      [employee, officer],
      [officer, employee]
    ] as const) {
      expect(register(by, receiver)).toMatchObject({
        ok: false,
        error: [{ code: 'register.aboutReceiver', field: 'complaint.involved', params: { clause: 'EW-1.2' } }]
      })
      const known = register(by, receiver, { aboutReceiver: 'yes' })
      expect(known.ok && known.value('2026-0001')[0]?.details).toMatchObject({ aboutReceiver: 'yes' })
    }
    const others = register(officer, officer, { aboutReceiver: 'yes' })
    expect(others.ok && others.value('2026-0001')[0]?.details['aboutReceiver']).toBeUndefined()
  })

  it('EW-5.2: the officer registers and classifies in one go', () => {
    const play = new Play({ ...intake, ...classification })
    expect(play.events.map(({ type }) => type)).toEqual(['registered', 'classified'])
    expect(play.state.status).toBe('open')
  })

  it('EW-5.3: the way it was submitted says whether it is oral or written', () => {
    expect(new Play({ ...intake, channel: 'phone' }).state.values['classification.mode']).toBe('oral')
    expect(new Play({ ...intake, channel: 'email' }).state.values['classification.mode']).toBe('written')
  })

  it('EW-1.1: a representative complains on behalf of the client', () => {
    const values = { ...intake, 'complainant.kind': 'representative', 'complainant.representing': 'Mevrouw Vos senior' }
    expect(new Play(values).state.values).toMatchObject({ 'complainant.representing': 'Mevrouw Vos senior' })
  })

  it('refuses a receipt in the future', () => {
    expect(refusalsFor({ receivedAt: '2026-03-04T10:00:00.001Z' })).toEqual(['register.receivedInFuture'])
  })

  it('refuses an empty description, also one of spaces only', () => {
    expect(refusalsFor({ 'complaint.description': '' })).toEqual(['field.required'])
    expect(refusalsFor({ 'complaint.description': '  \n ' })).toEqual(['field.required'])
  })

  it('refuses a day that does not exist', () => {
    expect(refusalsFor({ 'complaint.occurredOn': '2026-02-31' })).toEqual(['field.noSuchDay'])
    expect(refusalsFor({ receivedAt: '2026-02-31T10:00:00.000Z' })).toEqual(['field.noSuchMoment'])
  })

  it('takes a description of 100,000 characters, and names the field that cannot hold as much', () => {
    const long = 'klacht '.repeat(14_300).trimEnd()
    expect(new Play({ ...intake, 'complaint.description': long }).state.values['complaint.description']).toBe(long)
    expect(decideRegister({ ...intake, 'complaint.summary': long }, { policy, actor: officer, now })).toMatchObject({
      ok: false,
      error: [{ code: 'field.tooLong', field: 'complaint.summary', params: { limit: 300 } }]
    })
  })

  it('keeps emoji and right-to-left text as they were typed', () => {
    const text = 'Heel boos 😡👩‍👩‍👧 – שלום – مرحبا'
    expect(new Play({ ...intake, 'complaint.description': text }).state.values['complaint.description']).toBe(text)
  })

  it('keeps what was pasted without what another program put around it', () => {
    const pasted = {
      'complainant.name': '\u200eMevrouw\u00a0Vos\u200b',
      'complainant.phone': '\u202a06\u202f1234 5678\u202c',
      'complainant.email': '\ufeffinfo@straße.example',
      'complaint.description': 'Ik\u200e wacht.\r\n\u2028Al weken\u0085'
    }
    expect(new Play({ ...intake, ...pasted }).state.values).toMatchObject({
      'complainant.name': 'Mevrouw Vos',
      'complainant.phone': '06 1234 5678',
      'complainant.email': 'info@straße.example',
      'complaint.description': 'Ik wacht.\n\nAl weken'
    })
  })

  it('refuses a name of one invisible character', () => {
    expect(refusalsFor({ 'complainant.name': '\u200b' })).toEqual(['field.required'])
  })

  it('refuses a choice the regulation does not have, and a field the intake does not have', () => {
    expect(refusalsFor({ channel: 'postduif' })).toEqual(['field.unknownChoice'])
    expect(refusalsFor({ 'settlement.judgement': 'founded' })).toEqual(['act.unexpectedField'])
    expect(refusalsFor({ number: '2026-9999' })).toEqual(['act.unexpectedField'])
  })

  it('names every fault at once', () => {
    expect(refusalsFor({ 'complaint.description': '', 'complainant.name': '', channel: 'x' })).toEqual([
      'field.unknownChoice',
      'field.required',
      'field.required'
    ])
  })

  it('a dossier begins with its registration', () => {
    expect(() => replay([])).toThrow()
  })
})
