import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { runningTerms } from '../../../../shared/papers/regulation/terms.ts'
import { termSentence } from '../../../../shared/papers/regulation/term-sentence.ts'
import { policyNamed } from '../../../fixtures/policies.ts'
import { regulationOf, sentencesOf, shippedPolicies } from '../../../fixtures/regulation.ts'

describe.each(shippedPolicies)('the regulation of %s as a document', (id) => {
  const policy = policyNamed(id)
  const regulation = regulationOf(policy)
  const paragraphs = regulation.chapters.flatMap((chapter) => chapter.paragraphs)

  it('EW-3.1: tells every clause in a sentence of its own', () => {
    const told = new Set(paragraphs.flatMap(({ clauses }) => clauses))
    expect(policy.clauses.map((clause) => clause.id).filter((clause) => !told.has(clause))).toEqual([])
  })

  it('EW-3.1: has ten chapters, and none of them is empty', () => {
    expect(regulation.chapters.map((chapter) => chapter.paragraphs.length).filter((count) => count > 0)).toHaveLength(
      10
    )
  })

  it('EW-3.1: says each term with its length, from the rule that is counted', () => {
    const sentences = sentencesOf(regulation)
    for (const rule of policy.terms) expect(sentences).toContain(termSentence(rule, policy))
  })

  it('says what happens on a day off, and why the law does not', () => {
    const days = runningTerms(policy).filter(({ length }) => length.value > 0 && length.unit === 'weeks')
    const says = sentencesOf(regulation).some((text) => text.includes('Algemene termijnenwet'))
    expect(says || days.length === 0).toBe(true)
  })

  it('marks what was rebuilt', () => {
    const rebuilt = policy.clauses.filter(({ reconstructed }) => reconstructed === true).map((clause) => clause.id)
    const marked = paragraphs.filter(({ check }) => check === true).flatMap(({ clauses }) => clauses)
    expect(rebuilt.filter((clause) => !marked.includes(clause))).toEqual([])
  })

  it('names every role and every class', () => {
    const text = sentencesOf(regulation).join('\n').toLowerCase()
    for (const { label } of [...policy.roles, ...policy.classes]) expect(text).toContain(label.toLowerCase())
  })

  it('leaves no blank open', () => {
    expect(sentencesOf(regulation).filter((text) => /[{}]|undefined/.test(text))).toEqual([])
  })
})

describe('the sentences of a term', () => {
  const say = (id: string, term: string): string => {
    const policy = policyNamed(id)
    const rule = policy.terms.find((one) => one.id === term)
    if (rule === undefined) throw new Error(`${id} has no term ${term}`)
    return termSentence(rule, policy)
  }

  it('EW-6.5: a reaction within 48 hours', () => {
    expect(say('EW', 'reaction')).toBe('Binnen 48 uur na ontvangst van uw klacht krijgt u van ons een eerste reactie.')
  })

  it('EW-7.5: kept until 3 years after closing', () => {
    expect(say('EW', 'destroy')).toContain('tot 3 jaar na het afsluiten')
  })

  it('LM-5.1: not destroyed while it is open', () => {
    const kept = sentencesOf(regulationOf(policyNamed('LM'))).filter((sentence) => sentence.includes('nog openstaat'))
    expect(kept).toEqual([expect.stringMatching(/^Een dossier dat nog openstaat, vernietigen wij niet\./)])
  })

  it('GC-2.2: two weeks are the norm, three weeks the limit', () => {
    expect(say('GC', 'settlement')).toMatch(/^Ons streven: binnen 2 weken/)
    expect(say('GC', 'limit')).toMatch(/^In elk geval binnen 3 weken/)
  })

  it('GC-2.2b: a notice is counted back from the limit', () => {
    expect(say('GC', 'delay-notice')).toMatch(
      /^Uiterlijk 3 werkdagen voor het einde van de termijn van 3 weken schrijven/
    )
  })

  it('GC-2.2d: a window of keeping and destroying', () => {
    expect(say('GC', 'keep-until')).toMatch(/^Na het afsluiten bewaren wij het dossier ten minste 1 jaar/)
    expect(say('GC', 'destroy')).toMatch(/^Uiterlijk 2 jaar na ontvangst/)
  })

  it('GC-6.1: the last day of an appeal moves to a working day', () => {
    expect(say('GC', 'appeal')).toContain('eerstvolgende werkdag')
  })

  it('IN-4.2: receipt is confirmed in writing where the regulation says so', () => {
    expect(say('IN', 'confirmation')).toContain('bevestigen wij schriftelijk')
    expect(say('GC', 'confirmation')).not.toContain('schriftelijk')
  })

  it('TB-7.1: the report that comes back says how often, to whom and with which totals', () => {
    expect(sentencesOf(regulationOf(policyNamed('TB')))).toContain(
      'Elk kwartaal doen wij verslag aan de directie, met de totalen van het jaar tot dan toe.'
    )
    expect(sentencesOf(regulationOf(policyNamed('GC')))).toContain(
      'Elk jaar doen wij verslag aan het werkoverleg en alle collega’s.'
    )
  })

  it('a term in working days never speaks of a last day that is none', () => {
    expect(say('ISO', 'confirmation')).not.toContain('Is de laatste dag geen werkdag')
    expect(say('ISO', 'settlement')).toContain('Is de laatste dag geen werkdag')
  })

  it('TB-2.1: calling back on the day agreed', () => {
    expect(say('TB', 'call-back')).toBe('Op de dag die wij met u hebben afgesproken, bellen wij u terug.')
  })

  it('IN-4.3: fourteen days', () => {
    expect(say('IN', 'settlement')).toContain('Binnen 14 dagen')
  })
})

describe('the words of the regulation', () => {
  it('EW-3.2: says whether the ruling binds', () => {
    const says = (id: string): string => sentencesOf(regulationOf(policyNamed(id))).join(' ')
    expect(says('EW')).toContain('voor ons kantoor bindend')
    expect(says('IN')).toContain('bindend is zij volgens deze regeling niet')
    expect(says('LM')).toContain('geen onafhankelijke instantie')
  })

  it('TB and IN name no retention: the office is still to choose', () => {
    for (const id of ['TB', 'IN']) {
      const chapter = regulationOf(policyNamed(id)).chapters.find((one) => one.id === 'retention')
      expect(chapter?.paragraphs.some(({ check, text }) => check === true && text.includes('nog niet gekozen'))).toBe(
        true
      )
    }
  })

  it('no line of code looks at which policy it is', () => {
    const folder = 'shared/papers/regulation'
    const code = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    expect(code.filter((text) => /'(EW|LM|GC|TB|IN)[-']/.test(text))).toEqual([])
  })
})
