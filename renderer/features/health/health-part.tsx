import { useHealth } from '../../api/use-health.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { RefusalList } from '../../ui/refusal-list.tsx'
import { AsideSection } from './aside-section.tsx'
import { CheckSection } from './check-section.tsx'
import { DataSection } from './data-section.tsx'
import { FoundSection } from './found-section.tsx'

/** How what the office keeps is doing: where and how much, the last backup, a check of all, and what was found. */
export function HealthPart() {
  const { data, refusals, isLoading, retry } = useHealth()
  if (data === undefined) return isLoading ? <LoadingState /> : <RefusalList refusals={refusals} />
  return (
    <>
      <DataSection status={data} />
      <CheckSection check={data.check} isChecking={data.isChecking} onChecked={retry} />
      <FoundSection status={data} />
      <AsideSection onRemoved={retry} />
    </>
  )
}
