import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedCase } from '../../../../shared/domain/statistics/counted.ts'
import { tally, notFilledInId } from '../../../../shared/domain/statistics/tally.ts'
import { policyEW, sampleCase } from '../../../fixtures/statistics/sample-case.ts'

const classIds = policyEW.classes.map(({ id }) => id)

function countClasses(perSignal: readonly string[][]): Record<string, number> {
  const signals = perSignal.map((classes) => countedCase(sampleCase({ values: { 'classification.classes': classes } })))
  const rows = tally(signals, policyEW.classes, ({ classes }) => classes)
  return Object.fromEntries(rows.map(({ id, count }) => [id, count]))
}

describe('counting signals by a property', () => {
  it('EW-5.3: a complaint in two classes counts in both', () => {
    expect(countClasses([['conduct', 'financial'], ['conduct']])).toEqual({
      conduct: 2,
      content: 0,
      financial: 1,
      practice: 0
    })
  })

  it('EW-5.3: a complaint that names a class twice counts in it once', () => {
    expect(countClasses([['conduct', 'conduct']])['conduct']).toBe(1)
  })

  it('EW-5.3: the mode follows from the channel as long as the complaint is not classified', () => {
    const signal = countedCase(sampleCase({ values: { channel: 'letter', 'classification.mode': '' } }))
    expect(signal.mode).toBe('written')
  })

  it('what was never filled in stands in a row of its own', () => {
    expect(countClasses([[], ['content']])).toMatchObject({ [notFilledInId]: 1, content: 1 })
  })

  it('what was never filled in is no value of any list: a complainant whose satisfaction is not known was asked', () => {
    const answers = ['unknown', '', 'unknown', '', '', 'yes']
    const signals = answers.map((answer) => countedCase(sampleCase({ values: { 'settlement.satisfied': answer } })))
    const rows = tally(signals, [{ id: 'yes' }, { id: 'no' }, { id: 'unknown' }], ({ satisfied }) => [satisfied])
    expect(rows).toEqual([
      { id: 'yes', count: 1 },
      { id: 'no', count: 0 },
      { id: 'unknown', count: 2 },
      { id: '', count: 3 }
    ])
  })

  it('a value that the regulation no longer has still counts', () => {
    expect(countClasses([['former']])['former']).toBe(1)
  })

  it('EW-5.3: whatever the classes, the total is at most the sum over the classes', () => {
    fc.assert(
      fc.property(fc.array(fc.subarray(classIds)), (perSignal) => {
        const sum = Object.values(countClasses(perSignal)).reduce((total, count) => total + count, 0)
        expect(sum).toBeGreaterThanOrEqual(perSignal.length)
      })
    )
  })
})
