import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import SignaturePad from 'signature_pad'
import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'

const size = { width: 480, height: 110 } as const

/** Room to draw a signature with mouse or pen; gives a PNG as a data address, or empty. */
export function DrawnSignature(props: { readonly drawn: string; readonly onDrawn: (drawn: string) => void }) {
  const { t } = useTranslation()
  const { drawn, onDrawn } = props
  const helpId = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad | null>(null)
  const tell = useRef(onDrawn)
  useEffect(() => {
    tell.current = onDrawn
  }, [onDrawn])

  useEffect(() => {
    if (canvas.current === null) return
    const made = new SignaturePad(canvas.current, { penColor: '#111827', minWidth: 0.8, maxWidth: 2.4 })
    const told = (): void => tell.current(made.toDataURL('image/png'))
    made.addEventListener('endStroke', told)
    pad.current = made
    return () => {
      made.removeEventListener('endStroke', told)
      made.off()
    }
  }, [])

  return (
    <div>
      <Typography sx={{ fontWeight: 500, mb: 0.5 }}>{t('dossier:sign.draw')}</Typography>
      <Box
        component="canvas"
        ref={canvas}
        {...size}
        role="img"
        aria-label={t(drawn === '' ? 'dossier:sign.hasNotDrawn' : 'dossier:sign.hasDrawn')}
        aria-describedby={helpId}
        sx={{
          ...size,
          maxWidth: '100%',
          display: 'block',
          bgcolor: '#ffffff',
          border: 1,
          borderColor: 'tokens.lineStrong',
          borderRadius: 1,
          touchAction: 'none',
          cursor: 'crosshair'
        }}
      />
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 0.5 }}>
        <Typography id={helpId} variant="body2" sx={{ color: 'text.secondary', flex: 1 }}>
          {t('dossier:sign.drawHelp')}
        </Typography>
        <Button
          size="small"
          disabled={drawn === ''}
          onClick={() => {
            pad.current?.clear()
            onDrawn('')
          }}
        >
          {t('dossier:sign.clear')}
        </Button>
      </Box>
    </div>
  )
}
