import type { Alike } from '../../../shared/contract/dossiers.ts'
import { amsterdamDay } from '../../../shared/domain/calendar/amsterdam.ts'
import { type Compared, likeliest, likenessOf } from '../../../shared/domain/dossier/alike.ts'
import type { DossierNumber } from '../../../shared/domain/dossier/number.ts'
import type { DossierState } from '../../../shared/domain/dossier/state.ts'
import { momentOf, textOf } from '../../../shared/domain/form/values.ts'
import { familyNameIn } from '../../../shared/domain/people/same-name.ts'
import { comparedOf } from '../../../shared/search/compared.ts'
import type { SearchIndex } from '../../../shared/search/search.ts'
import { Pace } from '../register/disk/pace.ts'
import type { Sheet } from './pages.ts'
import { summaryOf } from './register-line.ts'

/** Of how many dossiers with one name, address or number the newest are looked at. */
const mostOfOne = 200
/** How many dossiers that share most rare words are looked at. */
const mostByText = 40

/** A dossier that can be read, with its regulation. */
type Readable = Extract<Sheet, { damaged: null }>

function receiptOf(state: DossierState) {
  return amsterdamDay(momentOf(state.values, 'receivedAt') ?? state.registeredAt)
}

function comparedState(state: DossierState): Compared {
  const { values } = state
  return comparedOf({
    name: textOf(values, 'complainant.name'),
    email: textOf(values, 'complainant.email'),
    phone: textOf(values, 'complainant.phone'),
    day: receiptOf(state),
    text: `${textOf(values, 'complaint.summary')}\n${textOf(values, 'complaint.description')}`
  })
}

/** The dossiers that are worth comparing with, by what the index knows of them. */
function candidates(index: SearchIndex, { email, phone, name, words }: Compared): Set<DossierNumber> {
  const family = familyNameIn(name)
  return new Set([
    ...(email === '' ? [] : index.holding(email, 'email', mostOfOne)),
    ...(phone === '' ? [] : index.holding(phone, 'phone', mostOfOne)),
    ...(family === null ? [] : index.holding(family, 'complainant', mostOfOne)),
    ...index.sharing(words, ['summary', 'description'], mostByText)
  ])
}

function tell({ state }: Readable, grounds: Alike['grounds']): Alike {
  return {
    number: state.number,
    status: state.status,
    received: receiptOf(state),
    complainant: textOf(state.values, 'complainant.name'),
    signalKind: textOf(state.values, 'signalKind'),
    summary: summaryOf(state.values),
    grounds
  }
}

/** The dossiers that are likely the same complaint, the likeliest first; `see` gives those alone that the viewer may see. */
export async function alikeAmong(
  index: SearchIndex,
  one: Compared,
  see: (number: DossierNumber) => Sheet | null
): Promise<Alike[]> {
  const pace = new Pace()
  const found = []
  for (const number of candidates(index, one)) {
    const sheet = see(number)
    const likeness = sheet?.state ? likenessOf(one, comparedState(sheet.state), index.rarity) : null
    if (sheet?.state && likeness !== null) found.push({ sheet, likeness })
    await pace.breathe()
  }
  return likeliest(found).map(({ sheet, likeness }) => tell(sheet, likeness.grounds))
}
