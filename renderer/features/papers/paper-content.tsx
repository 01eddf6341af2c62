import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperHandling } from '../../../shared/domain/dossier/paper-safety.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { PdfContent } from '../documents/index.ts'
import { MailContent } from './mail-content.tsx'

interface Props {
  readonly name: string
  readonly content: Blob
}

/** Shows a picture for as long as it is on the screen. */
function showIn(content: Blob) {
  return (picture: HTMLImageElement): (() => void) => {
    picture.src = URL.createObjectURL(content)
    return () => URL.revokeObjectURL(picture.src)
  }
}

function ImageContent({ name, content }: Props) {
  const { t } = useTranslation()
  const [isBroken, setBroken] = useState(false)
  const show = useMemo(() => showIn(content), [content])
  if (isBroken) return <Alert severity="error">{t('papers:unreadable')}</Alert>
  return (
    <Box
      component="img"
      ref={show}
      alt={name}
      onError={() => setBroken(true)}
      sx={{ display: 'block', maxWidth: '100%', mx: 'auto' }}
    />
  )
}

function TextContent({ content }: Props) {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    void content.text().then((read) => {
      if (isWanted) setText(read)
    })
    return () => {
      isWanted = false
    }
  }, [content])
  if (text === null) return <LoadingState />
  return (
    <Paper variant="outlined" sx={{ maxWidth: 820, mx: 'auto', p: 4 }}>
      <Box component="pre" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontFamily: 'inherit' }}>
        {text}
      </Box>
    </Paper>
  )
}

const shownBy: Readonly<Partial<Record<PaperHandling, (props: Props) => React.ReactNode>>> = {
  pdf: PdfContent,
  image: ImageContent,
  text: TextContent,
  mail: MailContent
}

/** Whether a file can be shown here. */
export function isShown(handling: PaperHandling): boolean {
  return shownBy[handling] !== undefined
}

/** The content of a file that can be shown here. */
export function PaperContentView({ handling, ...rest }: Props & { readonly handling: PaperHandling }) {
  const Shown = shownBy[handling]
  return Shown === undefined ? null : <Shown {...rest} />
}
