import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useTranslation } from 'react-i18next'
import type { EditFormProps } from './edit-form.ts'
import { ItemList, type Listed } from './pieces/item-list.tsx'
import { OptionalPart } from './pieces/optional-part.tsx'
import { RuleRow } from './pieces/rule-row.tsx'

/** Calling the complainant back: the check before it, what is said, and the sample that is looked at afterwards. */
export function CallBackForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const { callBack } = policy
  return (
    <Stack spacing={2}>
      <OptionalPart part="callBack" {...props}>
        {callBack && (
          <Stack spacing={2}>
            <RuleRow
              id="belofte"
              of={t('policyForms:promiseCheck')}
              policy={policy}
              clause={callBack.checkClause}
              onClause={(checkClause) => onChange({ callBack: { ...callBack, checkClause } })}
            >
              <Typography>{t('policyForms:promiseCheck')}</Typography>
            </RuleRow>
            <ItemList
              id="messages"
              title={t('policyForms:list.messages')}
              one={t('policyForms:message')}
              policy={policy}
              items={callBack.messages}
              make={(item: Listed) => item}
              onChange={(messages) => onChange({ callBack: { ...callBack, messages } })}
            />
          </Stack>
        )}
      </OptionalPart>
      <OptionalPart part="sample" {...props} />
    </Stack>
  )
}
