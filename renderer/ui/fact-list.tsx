import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment, useId } from 'react'

interface Props {
  readonly title: string
  readonly facts: readonly { readonly name: string; readonly text: string }[]
}

/** A few facts under a heading, each with its name before it. */
export function FactList({ title, facts }: Props) {
  const heading = useId()
  return (
    <div>
      <Typography variant="h3" id={heading} sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box
        component="dl"
        aria-labelledby={heading}
        sx={{ display: 'grid', gridTemplateColumns: 'minmax(120px, auto) 1fr', columnGap: 2, rowGap: 0.5, m: 0 }}
      >
        {facts.map(({ name, text }) => (
          <Fragment key={name}>
            <Typography component="dt" sx={{ color: 'text.secondary' }}>
              {name}
            </Typography>
            <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere', userSelect: 'text' }}>
              {text}
            </Typography>
          </Fragment>
        ))}
      </Box>
    </div>
  )
}
