import { useEffect, useState } from 'react'
import { mailTray } from '../../mail/mail-tray.ts'
import type { DraftKeeper } from '../../ui/form/draft-keeper.ts'
import { type IntakeOrder, phoneChannel } from './intake-order.ts'

/** The order in which the intake stands: one that began as a call stands as one, until an e-mail is laid on it. */
export function useIntakeOrder(keeper: DraftKeeper): readonly [IntakeOrder, (order: IntakeOrder) => void] {
  const [order, setOrder] = useState<IntakeOrder>(() => (keeper.values()['channel'] === phoneChannel ? 'talk' : 'form'))
  useEffect(() => mailTray.subscribe(() => setOrder('form')), [])
  return [order, setOrder]
}
