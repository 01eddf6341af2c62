import ExpandMore from '@mui/icons-material/ExpandMore'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import ListSubheader from '@mui/material/ListSubheader'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DossierView } from '../../../shared/contract/dossiers.ts'
import type { ActId } from '../../../shared/domain/permissions/act-id.ts'
import { inGroups } from './act-groups.ts'
import type { ActRequest } from './act-offers.ts'
import { BlockedActs } from './blocked-acts.tsx'

/** The button with what else can be done, for who comes back from an act. */
export const actsButtonId = 'andere-handelingen'

interface Props {
  readonly view: DossierView
  readonly label: string
  /** The act that has a button of its own. */
  readonly except: ActId | null
  readonly onAct: (request: ActRequest) => void
}

/** What else can be done, part by part of the work; and, for whoever asks, what cannot and why. */
export function ActsMenu({ view, label, except, onAct }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [asksWhyNot, setAsksWhyNot] = useState(false)
  const free = view.acts.filter(({ act, reasons }) => reasons.length === 0 && act !== except).map(({ act }) => act)
  const blocked = view.acts.filter(({ reasons }) => reasons.length > 0)
  if (free.length === 0 && blocked.length === 0) return null

  function choose(act: ActId): void {
    setAnchor(null)
    onAct({ act })
  }

  return (
    <>
      <Button
        id={actsButtonId}
        variant="outlined"
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : id}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {label}
      </Button>
      <Menu
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { dense: true, 'aria-label': label }, paper: { sx: { minWidth: 260 } } }}
      >
        {inGroups(free).flatMap(({ group, acts }) => [
          <ListSubheader key={group} id={`${id}-${group}`} role="presentation" sx={{ lineHeight: 2.4 }}>
            {t(`dossier:acts.group.${group}`)}
          </ListSubheader>,
          ...acts.map((act) => (
            <MenuItem key={act} aria-describedby={`${id}-${group}`} onClick={() => choose(act)}>
              {t(`acts:${act}`)}
            </MenuItem>
          ))
        ])}
        {free.length > 0 && blocked.length > 0 && <Divider key="line" />}
        {blocked.length > 0 && (
          <MenuItem
            key="blocked"
            sx={{ color: 'text.secondary' }}
            onClick={() => {
              setAnchor(null)
              setAsksWhyNot(true)
            }}
          >
            {t('dossier:acts.blocked', { count: blocked.length })}
          </MenuItem>
        )}
      </Menu>
      <BlockedActs
        open={asksWhyNot}
        blocked={blocked}
        view={view}
        onAct={(request) => {
          setAsksWhyNot(false)
          onAct(request)
        }}
        onClose={() => setAsksWhyNot(false)}
      />
    </>
  )
}
