import { useSearchParams } from 'react-router'
import { actIds } from '../../../shared/domain/permissions/act-id.ts'
import type { ActRequest } from './act-offers.ts'

/** The parts of the dossier screen, in their order. */
export const dossierParts = ['overview', 'form', 'course', 'papers', 'letters'] as const

/** A part of the dossier screen. */
export type DossierPart = (typeof dossierParts)[number]

/** How the parts are called in the address. */
const words: Readonly<Record<DossierPart, string>> = {
  overview: 'overzicht',
  form: 'formulier',
  course: 'verloop',
  papers: 'stukken',
  letters: 'brieven'
}

function readRequest(address: URLSearchParams): ActRequest | null {
  const act = actIds.find((id) => id === address.get('act'))
  const field = address.get('field')
  return act === undefined ? null : { act, ...(field === null ? {} : { field }) }
}

/** Which part is shown and which act is open stands in the address, so that other screens can link to it. */
export function useDossierAddress() {
  const [address, setAddress] = useSearchParams()

  function change(edit: (next: URLSearchParams) => void): void {
    setAddress(
      (present) => {
        const next = new URLSearchParams(present)
        edit(next)
        return next
      },
      { replace: true }
    )
  }

  return {
    part: dossierParts.find((part) => words[part] === address.get('deel')) ?? 'overview',
    show: (part: DossierPart) => change((next) => next.set('deel', words[part])),
    request: readRequest(address),
    open: ({ act, field }: ActRequest) =>
      change((next) => {
        next.delete('brief')
        next.set('act', act)
        if (field === undefined) next.delete('field')
        else next.set('field', field)
      }),
    close: () =>
      change((next) => {
        next.delete('act')
        next.delete('field')
      }),
    /** The letter that is being written. */
    letter: address.get('brief'),
    write: (letter: string | null) =>
      change((next) => {
        next.delete('act')
        next.delete('field')
        if (letter === null) next.delete('brief')
        else next.set('brief', letter)
      }),
    explains: address.get('uitleg'),
    explain: (what: string | null) =>
      change((next) => {
        if (what === null) next.delete('uitleg')
        else next.set('uitleg', what)
      })
  }
}
