import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Control, useForm } from 'react-hook-form'
import type { FieldValue, FieldValues } from '../../../shared/domain/form/field-value.ts'
import type { Refusal } from '../../../shared/result.ts'
import type { DraftKeeper, DraftStatus } from './draft-keeper.ts'
import { type FormValues, formName, fromForm, toForm } from './form-names.ts'

/** A form of which everything typed is kept as a draft. */
export interface DraftedForm {
  readonly control: Control<FormValues>
  /** What stands on the screen now. */
  readonly values: () => FieldValues
  readonly set: (id: string, value: FieldValue) => void
  /** Why it was refused; a field that is edited takes its own refusals away. */
  readonly refusals: readonly Refusal[]
  readonly refuse: (refusals: readonly Refusal[]) => void
  readonly edited: (id: string) => void
}

/** A form that starts with what its keeper holds and hands every change to it. */
export function useDraftedForm(keeper: DraftKeeper): DraftedForm {
  const { control, getValues, setValue, subscribe } = useForm<FormValues>({ defaultValues: toForm(keeper.values()) })
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values }) => keeper.change(fromForm(values)) }),
    [subscribe, keeper]
  )

  useEffect(() => {
    void keeper.resume()
    return () => void keeper.rest()
  }, [keeper])

  return {
    control,
    values: () => fromForm(getValues()),
    set: (id, value) => setValue(formName(id), value),
    refusals,
    refuse: setRefusals,
    edited: (id) => {
      if (refusals.some(({ field }) => field === id)) setRefusals(refusals.filter(({ field }) => field !== id))
    }
  }
}

/** How a draft stands, kept up to date. */
export function useDraftStatus(keeper: DraftKeeper): DraftStatus {
  return useSyncExternalStore(keeper.subscribe, keeper.status)
}
