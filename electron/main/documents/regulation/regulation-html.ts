import { formatLongDay } from '../../../../shared/domain/calendar/format.ts'
import type {
  Provision,
  Regulation,
  RegulationChapter,
  RegulationParagraph
} from '../../../../shared/papers/regulation/regulation.ts'
import { createTranslator } from '../../../../shared/i18n/translator.ts'
import { addressLine, clausesLine } from './regulation-text.ts'
import { regulationStyle } from './regulation-style.ts'

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => special[character] ?? '')
}

function said(provision: Provision, above?: Provision): string {
  const mark = provision.check === true ? ' <strong class="check">[controleer]</strong>' : ''
  const clauses = clausesLine(provision, above)
  const refs = clauses === '' ? '' : ` <small>${escape(clauses)}</small>`
  return `${escape(provision.text)}${mark}${refs}`
}

function paragraph(provision: RegulationParagraph): string {
  const items = (provision.items ?? []).map((item) => `        <li>${said(item, provision)}</li>`)
  const list = items.length === 0 ? [] : ['      <ul>', ...items, '      </ul>']
  return [`      <p>${said(provision)}</p>`, ...list].join('\n')
}

function section(id: string, title: string, paragraphs: readonly RegulationParagraph[]): string {
  return [
    `    <section aria-labelledby="${id}">`,
    `      <h2 id="${id}">${escape(title)}</h2>`,
    ...paragraphs.map(paragraph),
    '    </section>'
  ].join('\n')
}

function chapter({ id, title, paragraphs }: RegulationChapter, index: number): string {
  return section(id, `${String(index + 1)}. ${title}`, paragraphs)
}

/** The regulation as one page for a website (EW-3.1): complete in itself, without scripts, fit to print. */
export function regulationHtml(
  regulation: Regulation,
  { isSample = false }: { readonly isSample?: boolean } = {}
): string {
  const { office, title, intro, chapters, notes, effectiveFrom, policy, version } = regulation
  const t = createTranslator('nl')
  const day = formatLongDay(effectiveFrom, 'nl')
  const address = addressLine(office)
  const contents = chapters.map(
    (one, index) => `        <li><a href="#${one.id}">${String(index + 1)}. ${escape(one.title)}</a></li>`
  )
  return [
    '<!DOCTYPE html>',
    '<html lang="nl">',
    '  <head>',
    '    <meta charset="utf-8" />',
    '    <meta name="viewport" content="width=device-width, initial-scale=1" />',
    `    <title>${escape(t('regulation:titleOf', { title, office: office.name }))}</title>`,
    `    <style>\n${regulationStyle}    </style>`,
    '  </head>',
    '  <body>',
    '    <header>',
    ...(isSample ? [`      <p class="check">${escape(t('documents:sample'))}</p>`] : []),
    `      <p><strong>${escape(office.name)}</strong></p>`,
    ...(address === '' ? [] : [`      <p>${escape(address)}</p>`]),
    '    </header>',
    '    <main>',
    `    <h1>${escape(title)}</h1>`,
    `    <p>${escape(t('regulation:inForce', { day, policy, version }))}</p>`,
    `    <p class="intro">${escape(intro)}</p>`,
    `    <nav aria-label="${escape(t('regulation:contents'))}">`,
    '      <ul>',
    ...contents,
    '      </ul>',
    '    </nav>',
    ...chapters.map(chapter),
    ...(notes.length === 0 ? [] : [section('notes', t('regulation:notes'), notes)]),
    '    </main>',
    '  </body>',
    '</html>',
    ''
  ].join('\n')
}
