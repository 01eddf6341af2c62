import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import { letterPlaces } from '../../../../shared/papers/letters/by-hand.ts'
import type { LetterPart } from '../../../../shared/papers/letters/letter-parts.ts'
import type { DraftKeeper } from '../../../ui/form/draft-keeper.ts'
import type { DraftedForm } from '../../../ui/form/use-drafted-form.ts'
import { PartBox } from './part-box.tsx'

interface Props {
  readonly form: DraftedForm
  readonly keeper: DraftKeeper
  readonly parts: readonly LetterPart[]
}

/** The letter part by part, to be changed in its place: whom it is for, the subject, each paragraph, and what goes with it. */
export function LetterTextPart({ form, keeper, parts }: Props) {
  const { t } = useTranslation()
  const [addressee, subject, ...paragraphs] = parts
  const box = { form, keeper }
  return (
    <Stack component="section" spacing={2} aria-labelledby="brief-tekst">
      <div>
        <Typography variant="h3" component="h3" id="brief-tekst">
          {t('letters:text')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('letters:textHelp')}
        </Typography>
      </div>
      {addressee !== undefined && <PartBox {...box} {...addressee} label={t('letters:addressee')} />}
      {subject !== undefined && <PartBox {...box} {...subject} label={t('letters:subject')} isOneLine />}
      {paragraphs.map((part, index) => (
        <PartBox
          key={part.place}
          {...box}
          {...part}
          label={t('letters:paragraph', { number: index + 1 })}
          {...(part.given === '' && part.missing.length === 0 ? { help: t('letters:leftOut') } : {})}
        />
      ))}
      <PartBox
        {...box}
        place={letterPlaces.enclosures}
        given=""
        label={t('letters:enclosures')}
        help={t('letters:enclosuresHelp')}
      />
      <PartBox
        {...box}
        place={letterPlaces.copies}
        given=""
        label={t('letters:copies')}
        help={t('letters:copiesHelp')}
      />
    </Stack>
  )
}
