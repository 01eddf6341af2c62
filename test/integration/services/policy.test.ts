import { describe, expect, it } from 'vitest'
import { withTermLength } from '../../../shared/domain/policy/office-choices.ts'
import { withoutRole } from '../../../shared/domain/policy/roles.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { classification, intake } from '../../fixtures/dossier/play.ts'
import { codesOf, valueOf } from '../register/support.ts'
import { TestOffice } from './office.ts'

async function officeAtWork(): Promise<{ office: TestOffice; policy: Policy }> {
  const office = await new TestOffice().furnished()
  await office.as('Marijke de Wit')
  return { office, policy: valueOf(await office.services.office.get()).policy }
}

const sixWeeks = (policy: Policy): Policy => withTermLength(policy, 'settlement', { value: 6, unit: 'weeks' })

describe('a changed regulation', () => {
  it('EW-6.4: is a new version from its day on; an older dossier keeps its terms, and both can be read', async () => {
    const { office, policy } = await officeAtWork()
    const about = { name: 'Bram Jansen', account: office.accounts['Bram Jansen'] ?? '' }
    const complaint = { ...intake, ...classification, 'complaint.involved': [about] }
    const { number } = valueOf(await office.services.dossiers.register(complaint, null))
    const before = (await office.view(number)).terms
    const saved = valueOf(await office.services.policy.save(sixWeeks(policy), '2026-03-10'))
    expect(saved).toMatchObject({ version: 2, effectiveFrom: '2026-03-10' })
    expect((await office.view(number)).terms).toEqual(before)
    expect(valueOf(await office.services.office.get()).policy.version).toBe(1)
    office.now = '2026-03-10T10:00:00.000Z'
    expect(valueOf(await office.services.office.get()).policy.version).toBe(2)
    const later = valueOf(
      await office.services.dossiers.register({ ...complaint, receivedAt: '2026-03-10T09:00:00.000Z' }, null)
    )
    const settlement = (await office.view(later.number)).terms.find(({ id }) => id === 'settlement')
    expect(settlement?.dueDay).toBe('2026-04-21')
    expect(valueOf(office.services.policy.versions()).map(({ version }) => version)).toEqual([1, 2])
  })

  it('EW-3.2: a body that is named later is named in older dossiers too; what it may do there stays as it was', async () => {
    const { office, policy } = await officeAtWork()
    const body = policy.independentBody
    if (body === undefined) throw new Error('the regulation has no independent body')
    const nameless = { ...policy, independentBody: { ...body, name: '', place: '' } }
    valueOf(await office.services.policy.save(nameless, '2026-03-04'))
    const { number } = valueOf(await office.services.dossiers.register(intake, null))
    const named = { ...nameless, independentBody: { ...body, name: 'Klachtentafel', place: 'Utrecht', binding: false } }
    valueOf(await office.services.policy.save(named, '2026-03-05'))
    office.now = '2026-03-05T10:00:00.000Z'
    const { version, independentBody } = (await office.view(number)).policy
    expect(version).toBe(2)
    expect(independentBody).toMatchObject({ name: 'Klachtentafel', place: 'Utrecht', binding: true })
  })

  it('can be taken back before its first day: what was in force goes on, and its number is not given again', async () => {
    const { office, policy } = await officeAtWork()
    const { policy: service } = office.services
    valueOf(await service.save(sixWeeks(policy), '2026-03-10'))
    expect(valueOf(await service.withdraw(2))).toMatchObject({ version: 2, withdrawn: true })
    expect(valueOf(service.versions()).map(({ version, withdrawn }) => [version, withdrawn])).toEqual([
      [1, undefined],
      [2, true]
    ])
    office.now = '2026-03-11T10:00:00.000Z'
    expect(valueOf(await office.services.office.get()).policy.version).toBe(1)
    const { number } = valueOf(
      await office.services.dossiers.register({ ...intake, receivedAt: '2026-03-10T09:00:00.000Z' }, null)
    )
    expect((await office.view(number)).policy.version).toBe(1)
    const withdrawn = valueOf(service.versions())[1] ?? policy
    expect(valueOf(await service.save(withdrawn, '2026-03-12'))).not.toHaveProperty('withdrawn')
    expect(valueOf(service.versions()).map(({ version }) => version)).toEqual([1, 2, 3])
  })

  it('that has begun is not taken back, nor one that somebody would be locked out without', async () => {
    const { office, policy } = await officeAtWork()
    const { policy: service } = office.services
    expect(codesOf(await service.withdraw(1))).toEqual(['policy.begun'])
    expect(codesOf(await service.withdraw(7))).toEqual(['policy.unknownVersion'])
    const [first] = policy.roles
    if (first === undefined) throw new Error('no role')
    const trainee = { ...first, id: 'trainee', label: 'stagiair', permissions: [] }
    valueOf(await service.save({ ...policy, roles: [...policy.roles, trainee] }, '2026-03-10'))
    const { id } = valueOf(
      await office.services.accounts.add({ name: 'Sanne Smit', role: 'trainee', password: 'een lang wachtwoord 7' })
    )
    expect(codesOf(await service.withdraw(2))).toEqual(['policy.roleInUse'])
    valueOf(await office.services.accounts.change({ id, role: 'employee' }))
    valueOf(await service.withdraw(2))
    expect(codesOf(await service.withdraw(2))).toEqual(['policy.unknownVersion'])
  })

  it('begins on the day the office began; a complaint that came in before that counts under it as well', async () => {
    const { office, policy } = await officeAtWork()
    expect(policy.effectiveFrom).toBe('2026-03-04')
    const early = { ...intake, receivedAt: '2026-02-20T09:00:00.000Z' }
    const { number } = valueOf(await office.services.dossiers.register(early, null))
    expect((await office.view(number)).policy.version).toBe(1)
    expect((await office.view(number)).terms.find(({ id }) => id === 'settlement')?.dueDay).toBe('2026-03-20')
  })

  it('is refused with every reason, and the office keeps its last good one', async () => {
    const { office, policy } = await officeAtWork()
    const { policy: service } = office.services
    const late = withTermLength(policy, 'delay-notice', { value: 9, unit: 'weeks' })
    expect(codesOf(await service.save(late, '2026-03-04'))).toEqual(['policy.noticeAfterTerm'])
    expect(codesOf(await service.save({ ...policy, title: '' }, '2026-03-04'))).toEqual(['policy.invalid'])
    expect(codesOf(await service.save(sixWeeks(policy), '2026-03-03'))).toEqual(['policy.effectiveInThePast'])
    expect(codesOf(await service.save(withoutRole(policy, 'employee'), '2026-03-04'))).toEqual(['policy.roleInUse'])
    expect(valueOf(service.versions())).toHaveLength(1)
  })

  it('is not for whoever may not manage the office', async () => {
    const { office, policy } = await officeAtWork()
    await office.as('Bram Jansen')
    const { policy: service } = office.services
    expect(codesOf(await service.save(sixWeeks(policy), '2026-03-04'))).toEqual(['act.notInYourRole'])
    expect(codesOf(await service.export(1))).toEqual(['act.notInYourRole'])
    expect(codesOf(await service.withdraw(1))).toEqual(['act.notInYourRole'])
    expect(codesOf(await service.import())).toEqual(['act.notInYourRole'])
    expect(valueOf(service.versions())).toHaveLength(1)
  })
})

describe('a regulation as a file', () => {
  it('what one office writes, with its calendar, another reads and saves', async () => {
    const { office, policy } = await officeAtWork()
    const changed: Policy = { ...sixWeeks(policy), calendar: { ...policy.calendar, closedDays: ['2026-08-03'] } }
    valueOf(await office.services.policy.save(changed, '2026-03-04'))
    const { path } = valueOf(await office.services.policy.export(2))
    const other = await officeAtWork()
    other.office.chosenText = office.written.get(path ?? '') ?? ''
    const read = valueOf(await other.office.services.policy.import())
    expect(read).toMatchObject({ version: 2, calendar: { closedDays: ['2026-08-03'] } })
    if (read === null) throw new Error('nothing was chosen')
    expect(valueOf(await other.office.services.policy.save(read, '2026-03-05')).version).toBe(2)
    const journal = valueOf(await office.journal().entries())
    expect(journal.map(({ kind }) => kind)).toContain('export')
  })

  it('a file that holds no regulation is refused with its path; nothing of the own regulation changes', async () => {
    const { office, policy } = await officeAtWork()
    const { policy: service } = office.services
    office.chosenText = 'geen json'
    expect(codesOf(await service.import())).toEqual(['policy.notJson'])
    office.chosenText = JSON.stringify({ ...policy, confidentiality: { clause: 'EW-99' } })
    const refused = await service.import()
    expect(refused.ok ? [] : refused.error).toMatchObject([
      { code: 'policy.unknownClause', params: { path: 'confidentiality.clause', target: 'EW-99' } }
    ])
    office.chosenText = null
    expect(valueOf(await service.import())).toBeNull()
    expect(valueOf(service.versions())).toEqual([policy])
  })
})
