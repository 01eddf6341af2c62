import Box from '@mui/material/Box'
import CircularProgress from '@mui/material/CircularProgress'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const patienceMs = 300

/** Says that something is being fetched, but only once it takes long enough to wonder. */
export function LoadingState({ label }: { readonly label?: string }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), patienceMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Box role="status" sx={{ display: 'flex', alignItems: 'center', justifyContent: 'center', gap: 2, minHeight: 160 }}>
      {shown && (
        <>
          <CircularProgress size={22} aria-hidden />
          <Typography sx={{ color: 'text.secondary' }}>{label ?? t('common:loading')}</Typography>
        </>
      )}
    </Box>
  )
}
