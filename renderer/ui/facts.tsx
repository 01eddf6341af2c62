import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment, type ReactNode } from 'react'

interface Props {
  /** The id of the heading above it. */
  readonly labelledBy?: string
  readonly facts: readonly { readonly name: string; readonly label: string; readonly value: ReactNode }[]
}

/** Facts below each other, each with its name before it. */
export function Facts({ labelledBy, facts }: Props) {
  return (
    <Box
      component="dl"
      aria-labelledby={labelledBy}
      sx={{ display: 'grid', gridTemplateColumns: 'minmax(120px, auto) 1fr', columnGap: 3, rowGap: 0.75, m: 0 }}
    >
      {facts.map(({ name, label, value }) => (
        <Fragment key={name}>
          <Typography component="dt" sx={{ color: 'text.secondary' }}>
            {label}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text' }}>
            {value}
          </Typography>
        </Fragment>
      ))}
    </Box>
  )
}
