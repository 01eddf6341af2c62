import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { idleTranslations, withTranslation, wordsOf } from '../../../../shared/domain/policy/translations.ts'
import { TextBox } from '../../../ui/text-box.tsx'
import type { EditFormProps } from './edit-form.ts'

/** What the regulation's own words are in English on the screen; words without a translation are counted and marked. */
export function TranslationsForm({ policy, onPolicy }: EditFormProps) {
  const { t } = useTranslation()
  const known = policy.translations?.en ?? {}
  const words = wordsOf(policy)
  const missing = words.filter((word) => known[word] === undefined).length
  const say = (word: string, translation: string) => onPolicy(withTranslation(policy, 'en', word, translation))
  return (
    <Stack spacing={2.5}>
      <Typography sx={{ color: 'text.secondary' }}>{t('policyForms:translations.intro')}</Typography>
      <Typography role="status" sx={{ fontWeight: 600 }}>
        {missing === 0
          ? t('policyForms:translations.complete')
          : t('policyForms:translations.missing', { count: missing })}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
          alignItems: 'end',
          columnGap: 3,
          rowGap: 2
        }}
      >
        {words.map((word, index) => (
          <TextBox
            key={word}
            id={`vertaling-${String(index)}`}
            label={word}
            value={known[word] ?? ''}
            help={known[word] === undefined ? t('policyForms:translations.notYet') : undefined}
            onChange={(translation) => say(word, translation)}
          />
        ))}
      </Box>
      <IdleWords words={idleTranslations(policy, 'en')} known={known} onRemove={(word) => say(word, '')} />
    </Stack>
  )
}

interface IdleProps {
  readonly words: readonly string[]
  readonly known: Readonly<Record<string, string>>
  readonly onRemove: (word: string) => void
}

function IdleWords({ words, known, onRemove }: IdleProps) {
  const { t } = useTranslation()
  if (words.length === 0) return null
  return (
    <Box component="section" aria-label={t('policyForms:translations.idle')}>
      <Typography sx={{ fontWeight: 600 }}>{t('policyForms:translations.idle')}</Typography>
      {words.map((word) => (
        <Box key={word} sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
          <Typography>{`${word} → ${known[word] ?? ''}`}</Typography>
          <IconButton
            size="small"
            aria-label={t('policyForms:translations.remove', { word })}
            onClick={() => onRemove(word)}
          >
            <DeleteOutlined fontSize="small" />
          </IconButton>
        </Box>
      ))}
    </Box>
  )
}
