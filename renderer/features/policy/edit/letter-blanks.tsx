import { useTranslation } from 'react-i18next'
import { dueSuffix, letterBlanks } from '../../../../shared/domain/letters/blanks.ts'
import type { Policy } from '../../../../shared/domain/policy/policy.ts'

function inBraces(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ')
}

/** What a letter's text may leave to be filled in, under this policy. */
export function LetterBlanks({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const terms = policy.terms
    .filter(({ kind }) => kind !== 'retention')
    .map(({ id, label, extension }) => {
      const names = [id, `${id}${dueSuffix}`, ...(extension?.atMost === undefined ? [] : [`${id}:extension`])]
      return `${inBraces(names)} (${label})`
    })
  return (
    <>
      <div>
        {t('policyForms:letters.help')} {inBraces(letterBlanks)}.
      </div>
      {terms.length > 0 && (
        <div>
          {t('policyForms:letters.helpTerms')} {terms.join('; ')}.
        </div>
      )}
      <div>{t('policyForms:letters.helpEmpty')}</div>
    </>
  )
}
