import { describe, expect, it } from 'vitest'
import { en } from '../../../shared/i18n/en.ts'
import { nl } from '../../../shared/i18n/nl.ts'
import { findUse } from './used-texts.ts'

const dutch = texts(nl)
const english = texts(en)

function texts(language: Readonly<Record<string, Readonly<Record<string, string>>>>): Map<string, string> {
  return new Map(
    Object.entries(language).flatMap(([area, own]) =>
      Object.entries(own).map(([key, text]): [string, string] => [`${area}:${key}`, text])
    )
  )
}

function blanks(text: string): string[] {
  return [...text.matchAll(/{{(.+?)}}/g)].map(([, inside]) => inside?.trim() ?? '').sort()
}

describe('the texts', () => {
  it('exist in both languages, key by key, but for those of the office’s papers, which are Dutch', () => {
    const onScreen = [...dutch.keys()].filter((key) => !key.startsWith('documents:'))
    expect([...english.keys()].sort()).toEqual(onScreen.sort())
  })

  it('are never empty, doubly spaced or left untrimmed', () => {
    const bad = [...dutch, ...english].filter(
      ([, text]) => text.trim() === '' || text !== text.trim() || / {2}/.test(text)
    )
    expect(bad).toEqual([])
  })

  it('leave the same blanks in both languages', () => {
    const differing = [...dutch].filter(([key, text]) => {
      return blanks(text).join() !== blanks(english.get(key) ?? text).join()
    })
    expect(differing).toEqual([])
  })

  it('address the reader with u, never with je or jij', () => {
    const informal = [...dutch].filter(([, text]) => /(?<![\p{L}-])(je|jij|jou|jouw|jullie)(?![\p{L}-])/iu.test(text))
    expect(informal).toEqual([])
  })

  it('have no colon in a key, because a colon parts the area from the key', () => {
    expect([...dutch.keys()].filter((key) => key.split(':').length !== 2)).toEqual([])
  })

  it('are each asked for somewhere: a text that nobody can see goes', () => {
    const isUsed = findUse()
    const keys = [...dutch.keys()].map((key) => key.replace(/_(one|other)$/, ''))
    expect(keys.filter((key) => !isUsed(key))).toEqual([])
    expect(isUsed('common:nobodyAsksForThis')).toBe(false)
  })

  it('come in singular and plural together', () => {
    const alone = [...dutch.keys()].filter((key) => {
      return key.endsWith('_one') && !dutch.has(key.replace(/_one$/, '_other'))
    })
    expect(alone).toEqual([])
  })

  it('call the recovery key “hem” throughout', () => {
    const about = [...dutch].filter(([key, text]) => /recovery|:key\./.test(key) || text.includes('herstelsleutel'))
    expect(about.length).toBeGreaterThan(10)
    expect(about.filter(([, text]) => /\bhaar\b/.test(text))).toEqual([])
  })
})
