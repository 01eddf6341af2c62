import { describe, expect, it } from 'vitest'
import type { ToldComplaint } from '../../../shared/contract/dossiers.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { takeIn } from './clause-office.ts'
import { TestOffice } from './office.ts'

const officer = 'Marijke de Wit'
const nobody: ToldComplaint = { name: '', email: '', phone: '', received: null, text: '' }
const leak =
  'De monteur heeft dinsdag de lekkage in de badkamer niet hersteld, de tegels liggen los en het plafond is nat.'

const office = async () => (await new TestOffice().furnished()).as(officer)

const alike = async ({ services }: TestOffice, told: Partial<ToldComplaint>) =>
  valueOf(await services.dossiers.alike({ ...nobody, ...told }))

describe('what is likely the complaint that is about to be registered', () => {
  it('is told with its number, day, complainant, first words and why', async () => {
    const behind = await office()
    const number = await takeIn(behind, officer, {
      'complainant.name': 'Anneke de Vos',
      'complainant.email': 'a.vos@voorbeeld.example',
      'complaint.summary': 'Lekkage niet hersteld',
      'complaint.description': leak
    })
    const told = { name: 'mevr. A. de Vos', email: 'A.Vos@voorbeeld.example', text: leak }
    expect(await alike(behind, told)).toEqual([
      {
        number,
        status: 'new',
        received: '2026-03-04',
        complainant: 'Anneke de Vos',
        signalKind: 'complaint',
        summary: 'Lekkage niet hersteld',
        grounds: ['email', 'name', 'text']
      }
    ])
    expect(await alike(behind, { name: 'Piet Bos', text: 'De cursus begon een uur te laat.' })).toEqual([])
    expect(await alike(behind, {})).toEqual([])
  })

  it('follows what is registered, changed and taken in since it was asked last, newest of one complainant first', async () => {
    const behind = await office()
    const phone = '06 12345678'
    expect(await alike(behind, { phone })).toEqual([])
    const numbers = []
    for (let turn = 0; turn < 7; turn += 1) {
      numbers.push(await takeIn(behind, officer, { 'complainant.phone': '+31 6 1234 5678' }))
    }
    const found = await alike(behind, { phone })
    expect(found).toHaveLength(5)
    expect(found.map(({ number }) => number)).toEqual(numbers.toReversed().slice(0, 5))
    // Another day is another complaint.
    expect(await alike(behind, { phone, received: '2026-08-01' })).toEqual([])
  })

  it('stands in no journal, and is asked by who takes complaints in alone', async () => {
    const behind = await office()
    await takeIn(behind, officer, { 'complainant.name': 'Anneke de Vos' })
    const before = valueOf(await behind.journal().entries()).length
    await alike(behind, { name: 'Anneke de Vos' })
    expect(valueOf(await behind.journal().entries()).length).toBe(before)
    await behind.services.desk.leave()
    expect(codesOf(await behind.services.dossiers.alike(nobody))).toEqual(['session.required'])

    const other = new TestOffice()
    other.adjust = (policy) => ({
      ...policy,
      roles: policy.roles.map((role) =>
        role.id === 'employee'
          ? { ...role, permissions: role.permissions.filter((one) => one !== 'takeIn') }
          : { ...role, permissions: [...new Set([...role.permissions, 'takeIn' as const])] }
      )
    })
    await (await other.furnished()).as('Bram Jansen')
    expect(codesOf(await other.services.dossiers.alike(nobody))).toEqual(['act.notInYourRole'])
  })

  it('never bars: the same complaint is registered a second time by whoever says so', async () => {
    const behind = await office()
    const values = { 'complainant.name': 'Anneke de Vos', 'complaint.description': leak }
    const first = await takeIn(behind, officer, values)
    expect(await takeIn(behind, officer, values)).not.toBe(first)
  })
})
