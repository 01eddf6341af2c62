import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment, type ReactNode, useId } from 'react'

interface Props {
  /** A heading of the third level above them, where what they are about does not stand there already. */
  readonly title?: string
  readonly facts: readonly { readonly label: string; readonly value: ReactNode }[]
}

/** Facts below each other, each with its name before it. */
export function Facts({ title, facts }: Props) {
  const heading = useId()
  return (
    <div>
      {title !== undefined && (
        <Typography variant="h3" id={heading} sx={{ mb: 1 }}>
          {title}
        </Typography>
      )}
      <Box
        component="dl"
        aria-labelledby={title === undefined ? undefined : heading}
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(120px, auto) 1fr', columnGap: 3, rowGap: 0.75, m: 0 }}
      >
        {facts.map(({ label, value }) => (
          <Fragment key={label}>
            <Typography component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Typography>
            <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text' }}>
              {value}
            </Typography>
          </Fragment>
        ))}
      </Box>
    </div>
  )
}
