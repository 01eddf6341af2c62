import { useOffice } from '../../api/queries.ts'
import { ClauseChip } from '../../ui/clause-chip.tsx'

/** The clause behind a figure, in the words of the regulation in force. */
export function Clause({ clause }: { readonly clause: string }) {
  const { data } = useOffice()
  return data && <ClauseChip clause={clause} policy={data.policy} />
}
