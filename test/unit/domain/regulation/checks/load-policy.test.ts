import { describe, expect, it } from 'vitest'
import { isEditable, loadPolicy } from '../../../../../shared/domain/regulation/checks/load-policy.ts'
import { policyInForce } from '../../../../../shared/domain/policy/lookup.ts'
import { policyJson, policyNamed } from '../../../../fixtures/policies.ts'
import type { LocalDay } from '../../../../../shared/domain/time.ts'

function faultsOf(change: object) {
  const loaded = loadPolicy({ ...policyJson('EW'), ...change })
  return loaded.ok ? [] : loaded.error.map(({ code, params }) => [code, params?.['path']])
}

/** The terms with the first one changed. */
function withFirstTerm(change: object) {
  const [first, ...others] = policyNamed('EW').terms
  return { terms: [{ ...first, ...change }, ...others] }
}

describe('a regulation as a file', () => {
  it('EW: the shipped regulation holds', () => {
    expect(loadPolicy(policyJson('EW')).ok).toBe(true)
  })

  it('names the path and the reason when a part is missing or of the wrong kind', () => {
    expect(faultsOf({ title: '' })).toEqual([['policy.invalid', 'title']])
    expect(faultsOf({ terms: [{ id: 'reaction' }] }).map(([, path]) => path)).toContain('terms.0.clause')
    expect(faultsOf({ huh: 1 })).toEqual([['policy.invalid', '']])
    expect(loadPolicy(undefined).ok).toBe(false)
  })

  it.each([
    [{ title: '' }, 'title', 'empty'],
    [{ title: 3 }, 'title', 'text'],
    [{ title: undefined }, 'title', 'missing'],
    [{ clauses: [] }, 'clauses', 'emptyList'],
    [{ clauses: 'EW-1.1' }, 'clauses', 'list'],
    [{ version: 1.5 }, 'version', 'wholeNumber'],
    [{ id: 'ew' }, 'id', 'wrongForm'],
    [{ format: 3 }, 'format', 'notOneOf'],
    [{ huh: 1 }, '', 'unknownKey'],
    [{ employeeInformed: { required: 'ja', clause: 'EW-4.1' } }, 'employeeInformed.required', 'yesNo'],
    [{ progress: { remindAfterDays: 0, clause: 'EW-6.3' } }, 'progress.remindAfterDays', 'tooSmall'],
    [{ calendar: { ...policyNamed('EW').calendar, weekdays: [8] } }, 'calendar.weekdays.0', 'tooBig'],
    [{ calendar: { ...policyNamed('EW').calendar, liberationDay: 'soms' } }, 'calendar.liberationDay', 'notOneOf'],
    [{ effectiveFrom: '2026-02-30' }, 'effectiveFrom', 'day'],
    [{ calendar: { ...policyNamed('EW').calendar, closedDays: ['2026-02-30'] } }, 'calendar.closedDays.0', 'day'],
    [withFirstTerm({ label: '  ' }), 'terms.0.label', 'empty'],
    [withFirstTerm({ length: { value: -1, unit: 'weeks' } }), 'terms.0.length.value', 'tooSmall'],
    [withFirstTerm({ length: { value: 9_999_999, unit: 'weeks' } }), 'terms.0.length.value', 'tooBig'],
    [{ confidentiality: 'ja' }, 'confidentiality', 'group']
  ])('%o is refused at “%s” because of %s', (change, path, reason) => {
    const loaded = loadPolicy({ ...policyJson('EW'), ...change })
    expect(loaded).toMatchObject({ ok: false, error: [{ code: 'policy.invalid', params: { path, reason } }] })
  })

  it('tidies the texts of a file, so that what only looks filled in is refused', () => {
    const loaded = loadPolicy({ ...policyJson('EW'), title: '\u200eKlachtenregeling\u00a0 Wierink\u200b \r\n' })
    expect(loaded).toMatchObject({ ok: true, value: { title: 'Klachtenregeling  Wierink' } })
    expect(faultsOf({ title: '\u200b' })).toEqual([['policy.invalid', 'title']])
  })

  it('one that is being edited may lack words, but not change shape', () => {
    expect(isEditable({ ...policyJson('EW'), title: '' })).toBe(true)
    expect(isEditable({ ...policyJson('EW'), title: 3 })).toBe(false)
    expect(isEditable(null)).toBe(false)
  })

  it('names a clause, role, term or field that is pointed at and not there', () => {
    expect(faultsOf({ confidentiality: { clause: 'EW-99' } })).toEqual([
      ['policy.unknownClause', 'confidentiality.clause']
    ])
    expect(faultsOf({ handling: { roles: ['king'], involvedExcluded: true, clause: 'EW-1.2' } })).toEqual([
      ['policy.unknownRole', 'handling.roles.0']
    ])
    expect(faultsOf({ fields: [{ id: 'complainant.bsn', on: true, required: 'never' }] })).toEqual([
      ['policy.unknownField', 'fields.0.id']
    ])
    expect(faultsOf({ incompleteIntake: { fields: ['complainant.bsn'], clause: 'EW-5.1' } })).toEqual([
      ['policy.unknownField', 'incompleteIntake.fields.0']
    ])
    const terms = policyNamed('EW').terms.map((term) =>
      term.extension ? { ...term, extension: { by: 'nothing' } } : term
    )
    expect(faultsOf({ terms })).toEqual([['policy.unknownTerm', 'terms.2.extension.by']])
  })

  it('names an id that stands twice', () => {
    const classes = [...policyNamed('EW').classes, policyNamed('EW').classes[0]]
    expect(faultsOf({ classes })).toEqual([['policy.repeatedId', 'classes']])
  })

  it('a dossier is bound to the version in force on the day of receipt', () => {
    const first = { ...policyNamed('EW'), effectiveFrom: '2026-01-01' as const }
    const second = { ...first, version: 2, effectiveFrom: '2026-06-01' as const }
    const versionOn = (day: LocalDay) => policyInForce([second, first], day)?.version
    expect([versionOn('2025-12-31'), versionOn('2026-05-31'), versionOn('2026-06-01')]).toEqual([1, 1, 2])
    expect(policyInForce([], '2026-01-01')).toBeUndefined()
  })
})
