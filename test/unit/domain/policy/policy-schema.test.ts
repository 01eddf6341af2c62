import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { policySchema } from '../../../../shared/domain/policy/policy.ts'

const schemaFile = join(import.meta.dirname, '../../../../resources/policies/policy.schema.json')

describe('the schema that editors complete and check a regulation with', () => {
  it('is made from the schema that the app reads regulations with; `npx vitest run -u` makes it anew', async () => {
    const schema = z.toJSONSchema(policySchema, { io: 'input' })
    await expect(`${JSON.stringify({ title: 'Klachtenregeling', ...schema }, null, 2)}\n`).toMatchFileSnapshot(
      schemaFile
    )
  })
})
