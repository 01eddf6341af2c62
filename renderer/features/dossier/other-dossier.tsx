import Autocomplete, { createFilterOptions } from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useMemo } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { RegisterLine } from '../../../shared/contract/dossiers.ts'
import { compareNumbers, readNumber } from '../../../shared/domain/dossier/number.ts'
import { isSetAside } from '../../../shared/domain/dossier/state.ts'
import { describeRefusal } from '../../../shared/i18n/describe-refusal.ts'
import type { Translate } from '../../../shared/i18n/translator.ts'
import { useRegister } from '../../api/use-register.ts'
import { fieldDomId } from '../../ui/form/field-focus.ts'
import { FieldFrame } from '../../ui/form/field-frame.tsx'
import { formName } from '../../ui/form/form-names.ts'
import type { ActAtWork } from './use-act.ts'

type Line = Extract<RegisterLine, { readable: true }>

/** How many dossiers are offered at once. */
const mostOffered = 20

function sayLine(t: Translate, { number, complainant, summary }: Line): string {
  const name = complainant || t('common:nameless')
  return summary === ''
    ? t('dossier:other.foundBare', { number, name })
    : t('dossier:other.found', { number, name, summary })
}

/** Chooses another dossier by its number, its complainant or a word of the complaint, and says which one a typed number is. */
export function OtherDossier({ work: { request, form, keeper, view } }: { readonly work: ActAtWork }) {
  const { t } = useTranslation()
  const { field } = useController({ name: formName('other'), control: form.control })
  const register = useRegister().data
  const { number } = view.state
  const isLink = request.act === 'link'
  const lines = useMemo(
    () =>
      [...(register?.lines.values() ?? [])]
        .flatMap((line) => (line.readable && line.number !== number && (isLink || !isSetAside(line)) ? [line] : []))
        .sort((left, right) => compareNumbers(right.number, left.number)),
    [register, number, isLink]
  )
  const typed = typeof field.value === 'string' ? field.value : ''
  const sought = readNumber(typed)
  const found = sought === null ? undefined : register?.lines.get(sought)
  const problems = form.refusals.filter((refusal) => refusal.field === 'other')
  const id = fieldDomId('other')
  const help = () => {
    if (found?.readable === true) return sayLine(t, found)
    return sought !== null && register?.isWhole === true ? t('dossier:other.notFound') : t('dossier:other.help')
  }
  const enter = (value: string): void => {
    field.onChange(value)
    form.edited('other')
  }
  return (
    <FieldFrame
      id={id}
      labelId={`${id}-naam`}
      helpId={`${id}-uitleg`}
      label={t('details:other')}
      isGroup={false}
      required
      policy={view.policy}
      help={help()}
      problems={problems.map((problem) => describeRefusal(t, problem, { policy: view.policy }))}
    >
      <Autocomplete<Line, false, false, true>
        id={id}
        size="small"
        freeSolo
        options={lines}
        value={null}
        inputValue={typed}
        filterOptions={createFilterOptions({ limit: mostOffered, stringify: (line) => sayLine(t, line) })}
        getOptionLabel={(line) => (typeof line === 'string' ? line : line.number)}
        getOptionKey={(line) => (typeof line === 'string' ? line : line.number)}
        renderOption={({ key, ...item }, line) => (
          <li key={key} {...item}>
            <span style={{ overflowWrap: 'anywhere' }}>{sayLine(t, line)}</span>
          </li>
        )}
        onBlur={() => void keeper.flush()}
        onInputChange={(_event, text, reason) => {
          if (reason === 'input' || reason === 'clear') enter(text)
        }}
        onChange={(_event, chosen) => {
          if (chosen !== null && typeof chosen !== 'string') enter(chosen.number)
        }}
        renderInput={(params) => (
          <TextField
            {...params}
            autoFocus
            error={problems.length > 0}
            slotProps={{
              ...params.slotProps,
              htmlInput: {
                ...params.slotProps.htmlInput,
                'aria-describedby': `${id}-uitleg`,
                'aria-required': true,
                dir: 'auto'
              }
            }}
          />
        )}
      />
    </FieldFrame>
  )
}
