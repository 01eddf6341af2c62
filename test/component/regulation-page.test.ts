// @vitest-environment jsdom
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { regulationHtml } from '../../electron/main/documents/regulation/regulation-html.ts'
import { regulationOf, sentencesOf, shippedPolicies } from '../fixtures/regulation.ts'
import { policyNamed } from '../fixtures/policies.ts'

function page(id: string): string {
  return regulationHtml(regulationOf(policyNamed(id)))
}

describe.each(shippedPolicies)('the regulation of %s as a page for a website', (id) => {
  const html = page(id)

  it('EW-3.1: is well-formed, complete in itself and without scripts', () => {
    const parsed = new DOMParser().parseFromString(html.replace('<!DOCTYPE html>', ''), 'application/xhtml+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(html).not.toMatch(/<script|<link|src=|https?:/)
    expect(html).toContain('<html lang="nl">')
    expect(html).toContain('@media print')
  })

  it('EW-3.1: says all that the regulation says', () => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    const text = parsed.body.textContent
    expect(sentencesOf(regulationOf(policyNamed(id))).filter((sentence) => !text.includes(sentence))).toEqual([])
  })

  it('is accessible', async () => {
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    document.documentElement.lang = parsed.documentElement.lang
    document.title = parsed.title
    document.body.replaceChildren(...parsed.body.children)
    const { violations } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual(
      []
    )
  })
})

describe('the regulation as a page', () => {
  it('shows what the office typed as text, never as markup', () => {
    const regulation = regulationOf(policyNamed('EW'))
    const html = regulationHtml({ ...regulation, office: { ...regulation.office, name: 'Jansen & <b>Zn</b> "BV"' } })
    expect(html).toContain('Jansen &amp; &lt;b&gt;Zn&lt;/b&gt; &quot;BV&quot;')
    expect(html).not.toContain('<b>Zn</b>')
  })
})
