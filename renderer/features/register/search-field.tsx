import ClearOutlined from '@mui/icons-material/ClearOutlined'
import SearchOutlined from '@mui/icons-material/SearchOutlined'
import IconButton from '@mui/material/IconButton'
import InputAdornment from '@mui/material/InputAdornment'
import TextField from '@mui/material/TextField'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { limits } from '../../../shared/domain/text/limits.ts'

interface Props {
  readonly words: string
  readonly onChange: (words: string) => void
}

/** Where the words to look for are typed; Ctrl+F leads here and Escape clears it. */
export function SearchField({ words, onChange }: Props) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focusOnFind = (event: KeyboardEvent): void => {
      if (event.key !== 'f' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      input.current?.select()
    }
    window.addEventListener('keydown', focusOnFind)
    return () => window.removeEventListener('keydown', focusOnFind)
  }, [])
  const clear = (
    <InputAdornment position="end">
      <IconButton size="small" aria-label={t('register:clearSearch')} onClick={() => onChange('')} edge="end">
        <ClearOutlined fontSize="small" />
      </IconButton>
    </InputAdornment>
  )
  const glass = (
    <InputAdornment position="start">
      <SearchOutlined fontSize="small" aria-hidden />
    </InputAdornment>
  )
  return (
    <TextField
      size="small"
      label={t('register:search')}
      placeholder={t('register:searchHint')}
      value={words}
      inputRef={input}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onChange('')
      }}
      slotProps={{
        input: { startAdornment: glass, endAdornment: words === '' ? null : clear },
        inputLabel: { shrink: true },
        htmlInput: { 'aria-keyshortcuts': 'Control+F', maxLength: limits.searched }
      }}
      sx={{ flex: '1 1 200px', maxWidth: 420 }}
    />
  )
}
