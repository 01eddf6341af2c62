import { describe, expect, it } from 'vitest'
import { makeRegulation } from '../../../electron/main/documents/regulation/regulation.ts'
import { termSentence } from '../../../shared/papers/regulation/term-sentence.ts'
import { circumstances, fontsFolder } from '../../fixtures/documents/make.ts'
import { flowing, type ReadPdf, readPdf } from '../../fixtures/documents/read-pdf.ts'
import { policyNamed } from '../../fixtures/policies.ts'
import { policyInSixWeeks, regulationOf, sentencesOf, shippedPolicies } from '../../fixtures/regulation.ts'

async function read(policy = policyNamed('EW')): Promise<ReadPdf> {
  const { bytes } = await makeRegulation({ kind: 'regulation', policy, ...circumstances }, fontsFolder)
  return readPdf(bytes)
}

describe('the regulation on paper', { timeout: 60_000 }, () => {
  it.each(shippedPolicies)('EW-3.1: says all that the regulation of %s says', async (id) => {
    const policy = policyNamed(id)
    const { text, isTagged, language } = await read(policy)
    const said = flowing(text)
    for (const rule of policy.terms) expect(said).toContain(termSentence(rule, policy))
    expect(sentencesOf(regulationOf(policy)).filter((sentence) => !said.includes(flowing(sentence)))).toEqual([])
    expect(isTagged).toBe(true)
    expect(language).toBe('nl')
  })

  it('EW-3.1: names the office, the chapters and the clauses in the margin', async () => {
    const { text, title, roles } = await read()
    expect(title).toContain(circumstances.office.name)
    for (const chapter of regulationOf(policyNamed('EW')).chapters) expect(text).toContain(chapter.title)
    expect(text).toContain('EW-6.5')
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'LBody']))
  })

  it('EW-6.4: says 6 weeks when the term is 6 weeks', async () => {
    const { text } = await read(policyInSixWeeks())
    expect(flowing(text)).toContain('Binnen 6 weken na ontvangst van uw klacht')
    expect(flowing(text)).not.toContain('4 weken')
  })

  it('LM-1.1: marks what the office is to check, and says why', async () => {
    const { text } = await read(policyNamed('LM'))
    expect(text).toContain('[controleer]')
    expect(flowing(text)).toContain('Wat hier staat, is onze reconstructie.')
  })
})
