import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { createContext, use, useEffect, useEffectEvent, useId, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'

/** The place beside the screen where a sheet comes; null where there is none, and the sheet stands in the screen itself. */
export const SideSlot = createContext<HTMLElement | null>(null)

interface Props {
  readonly title: string
  readonly onClose: () => void
  /** Where the keyboard goes when the sheet closes and what opened it is gone. */
  readonly returnsTo: string
  readonly children: ReactNode
}

/** Gives the keyboard back to what had it before the sheet opened. */
function useReturnOfFocus(returnsTo: string): void {
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body
      const target = isThere ? before : document.getElementById(returnsTo)
      setTimeout(() => {
        if (document.activeElement === document.body) target?.focus()
      })
    },
    [before, returnsTo]
  )
}

const onTop = '[aria-modal="true"], [role="menu"], [role="listbox"]'

/** Whether something that Escape closes lies on top; what is fading away is closed already. */
function isUnderSomething(): boolean {
  return [...document.querySelectorAll(onTop)].some((one) => one.closest('[aria-hidden="true"]') === null)
}

/** Escape closes, wherever the keyboard is, unless something on top or a list that is open takes it. */
function useEscape(onClose: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (!isUnderSomething()) onClose()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event)
    globalThis.addEventListener('keydown', listener)
    return () => globalThis.removeEventListener('keydown', listener)
  }, [])
}

/** A sheet beside the screen, which stays readable and usable; Escape closes it. */
export function SideSheet({ title, onClose, returnsTo, children }: Props) {
  const { t } = useTranslation()
  const slot = use(SideSlot)
  const heading = useId()
  useReturnOfFocus(returnsTo)

  useEscape(onClose)

  const sheet = (
    <Box
      role="dialog"
      aria-labelledby={heading}
      sx={{
        display: 'flex',
        flexDirection: 'column',
        height: '100%',
        minHeight: 0,
        bgcolor: 'background.paper',
        borderLeft: 1,
        borderColor: 'divider'
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, pl: 3, pr: 1.5, py: 1.5 }}>
        <Typography id={heading} variant="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <IconButton size="small" aria-label={t('common:close')} onClick={onClose}>
          <CloseOutlined fontSize="small" />
        </IconButton>
      </Box>
      {children}
    </Box>
  )
  return slot === null ? sheet : createPortal(sheet, slot)
}
