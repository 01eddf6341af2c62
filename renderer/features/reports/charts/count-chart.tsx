import Box from '@mui/material/Box'
import { useTheme } from '@mui/material/styles'
import { BarChart } from '@mui/x-charts/BarChart'
import { useId } from 'react'
import { ChartLegend } from './chart-legend.tsx'
import { axisEnd, type ChartSeries, hasBars, labelWidth, wrapLabel } from './chart-values.ts'
import { Hatching } from './hatching.tsx'

interface Props {
  /** What the chart shows, for who cannot see it; the figures themselves are in a table. */
  readonly description: string
  readonly labels: readonly string[]
  readonly series: readonly ChartSeries[]
  /** Bars lie down where labels are long. */
  readonly lying?: boolean
}

const rowHeight = 64
const standingHeight = 280

/** Bars with their numbers on them; a second series is hatched, so that no colour needs to be told apart. */
export function CountChart({ description, labels, series, lying = false }: Props) {
  const { tokens } = useTheme().palette
  const hatching = useId()
  // Without a bar there is nothing to see; the table says the same in figures.
  if (!hasBars(series)) return null
  const fills = [tokens.accent, `url(#${hatching})`]
  const bands = [{ scaleType: 'band' as const, data: labels.map(wrapLabel), categoryGapRatio: 0.35 }]
  const counts = [{ tickMinStep: 1, min: 0, max: axisEnd(series) }]
  return (
    <Box component="figure" role="img" aria-label={description} sx={{ m: 0, minWidth: 0 }}>
      <Box aria-hidden>
        {series.length > 1 && <ChartLegend labels={series.map(({ label }) => label)} />}
        <BarChart
          layout={lying ? 'horizontal' : 'vertical'}
          height={lying ? rowHeight * Math.max(labels.length, 2) + 40 : standingHeight}
          series={series.map(({ label, values }) => ({
            label,
            data: [...values],
            barLabel: ({ value }) => (value ? String(value) : null),
            barLabelPlacement: 'outside' as const
          }))}
          xAxis={lying ? counts : bands}
          yAxis={lying ? bands.map((band) => ({ ...band, width: labelWidth(labels) })) : counts}
          colors={fills}
          hideLegend
          skipAnimation
          disableKeyboardNavigation
          sx={{ '& text': { fill: `${tokens.ink} !important` } }}
        >
          <Hatching id={hatching} colour={tokens.accent} paper={tokens.surface} />
        </BarChart>
      </Box>
    </Box>
  )
}
