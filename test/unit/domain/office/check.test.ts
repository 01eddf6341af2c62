import { describe, expect, it } from 'vitest'
import { checkTask } from '../../../../shared/domain/office/check.ts'

const since = '2026-01-01'

describe('the reminder to check all', () => {
  it('leaves an office in peace for a quarter, from its first day or its last check on', () => {
    expect(checkTask(null, since, '2026-04-03T10:00:00.000Z')).toBeNull()
    expect(checkTask(null, since, '2026-04-04T10:00:00.000Z')).toEqual({ why: 'never' })
    const last = { at: '2026-04-04T10:00:00.000Z', count: 0 } as const
    expect(checkTask(last, since, '2026-07-05T10:00:00.000Z')).toBeNull()
    expect(checkTask(last, since, '2026-07-06T10:00:00.000Z')).toEqual({ why: 'old', days: 93 })
  })

  it('says what was found for as long as no later check finds nothing', () => {
    const last = { at: '2026-04-04T10:00:00.000Z', count: 2 } as const
    expect(checkTask(last, since, last.at)).toEqual({ why: 'found', count: 2, at: last.at })
  })
})
