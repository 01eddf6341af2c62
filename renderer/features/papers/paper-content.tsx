import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PaperHandling } from '../../../shared/domain/dossier/paper-safety.ts'
import { LoadingState } from '../../ui/loading-state.tsx'
import { PdfContent } from '../documents/index.ts'

interface Props {
  readonly name: string
  readonly content: Blob
}

function ImageContent({ name, content }: Props) {
  const { t } = useTranslation()
  const [address, setAddress] = useState<string | null>(null)
  const [isBroken, setBroken] = useState(false)
  useEffect(() => {
    const made = URL.createObjectURL(content)
    // eslint-disable-next-line react-hooks/set-state-in-effect -- an address is made once and given back, which only an effect can
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [content])
  if (isBroken) return <Alert severity="error">{t('papers:unreadable')}</Alert>
  if (address === null) return <LoadingState />
  return (
    <Box
      component="img"
      src={address}
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
  text: TextContent
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
