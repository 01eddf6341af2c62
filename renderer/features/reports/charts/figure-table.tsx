import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import { onlyHeard } from '../../../ui/only-heard.ts'

/** One line of a table: what it is about, and its figures. */
export interface FigureRow {
  readonly id: string
  readonly label: string
  readonly cells: readonly ReactNode[]
  readonly isTotal?: boolean
}

interface Props {
  readonly caption: string
  /** The heading of the first column and of each column of figures. */
  readonly head: readonly string[]
  readonly rows: readonly FigureRow[]
  /** How the columns of figures line up; numbers stand at the end. */
  readonly align?: 'right' | 'left'
}

const captionStyle = {
  captionSide: 'top',
  color: 'text.primary',
  fontSize: '0.9375rem',
  fontWeight: 600,
  px: 0,
  py: 1
} as const

/** More columns than this may not fit: the table can then be scrolled by keyboard. */
const mostColumnsInView = 4

/** A table of figures with its caption, readable without the chart that goes with it. */
export function FigureTable({ caption, head, rows, align = 'right' }: Props) {
  return (
    <TableContainer {...(head.length > mostColumnsInView ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {})}>
      <Table size="small" sx={{ '& caption': captionStyle, '& td, & th': { verticalAlign: 'top' } }}>
        <caption>{caption}</caption>
        <TableHead>
          <TableRow>
            {head.map((text, index) => (
              <TableCell key={text} scope="col" align={index === 0 ? 'left' : align} sx={{ fontWeight: 600 }}>
                {text === caption ? <Box sx={onlyHeard}>{text}</Box> : text}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ id, label, cells, isTotal = false }) => (
            <TableRow key={id} sx={isTotal ? { '& td, & th': { fontWeight: 600, borderBottom: 0 } } : {}}>
              <TableCell component="th" scope="row" sx={align === 'left' ? { minWidth: 160 } : {}}>
                {label}
              </TableCell>
              {cells.map((cell, index) => (
                <TableCell key={head[index + 1]} align={align} sx={{ fontVariantNumeric: 'tabular-nums' }}>
                  {cell}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
