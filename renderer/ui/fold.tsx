import ExpandMore from '@mui/icons-material/ExpandMore'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useId, useState, type ReactNode } from 'react'

interface Props {
  /** What is folded away, with how many: "Nog nodig om af te sluiten (7)". */
  readonly label: string
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** A part that is shown when somebody asks for it. */
export function Fold({ label, startsOpen = false, children }: Props) {
  const [isOpen, setOpen] = useState(startsOpen)
  const content = useId()
  return (
    <div>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={() => setOpen(!isOpen)}
        startIcon={<ExpandMore sx={{ transform: isOpen ? 'none' : 'rotate(-90deg)', transition: 'transform 120ms' }} />}
        sx={{ ml: -0.75, textAlign: 'start' }}
      >
        {label}
      </Button>
      <Box id={content} hidden={!isOpen} sx={{ mt: 1 }}>
        {isOpen && children}
      </Box>
    </div>
  )
}
