import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Link } from 'react-router'

interface Props {
  readonly severity: 'warning' | 'info'
  readonly title: string
  readonly text: string
  /** The words of the way to where it is settled, and its address. */
  readonly open: string
  readonly to: string
}

/** Something about the office itself that wants attention, above the work of the day. */
export function TaskNotice({ severity, title, text, open, to }: Props) {
  return (
    <Alert
      severity={severity}
      sx={{ mb: 3, bgcolor: `tokens.${severity}Tint`, color: 'text.primary' }}
      action={
        <Button component={Link} to={to} color="inherit" size="small" sx={{ whiteSpace: 'nowrap' }}>
          {open}
        </Button>
      }
    >
      <AlertTitle>{title}</AlertTitle>
      <Typography variant="body2">{text}</Typography>
    </Alert>
  )
}
