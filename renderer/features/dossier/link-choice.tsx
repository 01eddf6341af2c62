import { OneOf } from './one-of.tsx'
import type { ActAtWork } from './use-act.ts'

/** Chooses among the dossiers that this one was linked to. */
export function LinkChoice({ work }: { readonly work: ActAtWork }) {
  const options = (work.view.state.links ?? []).map(({ number, why }) => ({ id: number, label: `${number}: ${why}` }))
  return <OneOf work={work} id="other" options={options} />
}
