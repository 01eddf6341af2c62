import { describe, expect, test } from 'vitest'
import { formatOf } from '../../../electron/main/files/format.ts'
import { fileNameOf } from '../../../electron/main/files/name.ts'
import { handlingOf } from '../../../shared/domain/dossier/paper-safety.ts'

describe('the name of a file', () => {
  test.each([
    ['brief aan klager.pdf', 'brief aan klager.pdf'],
    ['../../vault.json', 'vault.json'],
    ['C:\\map\\offerte.docx', 'offerte.docx'],
    ['CON', 'CON_'],
    ['vraag?.pdf', 'vraag_.pdf'],
    ['gehaltfdp\u202Eexe.pdf', 'gehaltfdpexe.pdf'],
    ['\u2066klacht\u2069.txt', 'klacht.txt'],
    ['..', ''],
    ['\u200B', ''],
    ['Rénée – 3 maart.txt', 'Rénée – 3 maart.txt']
  ])('%j is kept as %j', (given, kept) => {
    expect(fileNameOf(given)).toBe(kept)
  })

  test('of 300 letters keeps its ending', () => {
    const name = fileNameOf(`${'a'.repeat(300)}.pdf`)
    expect(name.length).toBeLessThanOrEqual(200)
    expect(name.endsWith('.pdf')).toBe(true)
  })
})

const text = (content: string) => new TextEncoder().encode(content)
const bytes = (...values: number[]) => new Uint8Array([...values, ...new Array<number>(64).fill(0)])
const png = bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)

describe('what a file is', () => {
  test.each([
    ['a PDF', text('%PDF-1.7\n'), 'brief.pdf', 'pdf'],
    ['a PDF that is called otherwise', text('%PDF-1.7\n'), 'brief', 'pdf'],
    ['a picture', png, 'foto.png', 'image'],
    ['a text', text('Geachte klager, é'), 'brief.txt', 'text'],
    ['an e-mail', text('From: klager@post.example\nSubject: Te laat\n\nGeachte'), 'bericht.eml', 'mail'],
    ['an e-mail in letters of another time', new Uint8Array([0x46, 0x3a, 0x20, 0xe9, 0x0a]), 'bericht.EML', 'mail'],
    ['a web page that is called an e-mail', text('<html><script>x</script>'), 'bericht.eml', 'dangerous'],
    ['a picture that is called an e-mail', png, 'bericht.eml', 'image'],
    ['a program that is called a letter', bytes(0x4d, 0x5a, 0x90), 'brief.pdf', 'dangerous'],
    ['a web page that is called a text', text('\n<!DOCTYPE html><script>x</script>'), 'brief.txt', 'dangerous'],
    ['a drawing that can hold a script', text('<?xml version="1.0"?><svg onload="x"/>'), 'plaatje.png', 'dangerous'],
    ['a script', text('#!/bin/sh\nrm x'), 'brief.txt', 'dangerous'],
    ['a letter with macros', bytes(0x50, 0x4b, 3, 4), 'brief.docm', 'dangerous'],
    ['a shortcut', text('[InternetShortcut]\nURL=x'), 'klik.URL', 'dangerous'],
    ['something unknown', bytes(1, 2, 3), 'meting.dat', 'elsewhere'],
    ['a text of another time', new Uint8Array([0x43, 0x61, 0x66, 0xe9]), 'oud.txt', 'elsewhere'],
    ['nothing at all', new Uint8Array(0), 'leeg.txt', 'text']
  ])('%s', async (_what, head, name, handling) => {
    expect(handlingOf({ name, format: await formatOf(head) })).toBe(handling)
  })
})
