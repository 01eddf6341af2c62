import Stack from '@mui/material/Stack'
import { useTranslation } from 'react-i18next'
import type { Policy, SignatureSlot } from '../../../../shared/domain/policy/policy.ts'
import { ChoiceBox } from '../../../ui/choice-box.tsx'
import type { EditFormProps } from './edit-form.ts'
import { withChosen } from './pieces/choices.ts'
import { ItemList, type Listed } from './pieces/item-list.tsx'
import { Option } from './pieces/option.tsx'

type Listing = Listed & Pick<SignatureSlot, 'by'>

// A role's id begins with a small letter, so this cannot be one.
const involved = '*involved'

function listingOf({ slot, label, clause, by }: SignatureSlot): Listing {
  return { id: slot, label, clause, by }
}

function slotOf({ id, label, clause, by }: Listing): SignatureSlot {
  return { slot: id, label, clause, by }
}

/** Who signs the form, and when. */
export function SignaturesForm(props: EditFormProps) {
  const { policy, onChange } = props
  const { t } = useTranslation()
  const { closing } = policy
  const { slots } = closing.signatures
  const set = (part: Partial<Policy['closing']['signatures']>) =>
    onChange({ closing: { ...closing, signatures: { ...closing.signatures, ...part } } })
  const signers = [{ id: involved, label: t('policy:value.who.involved') }, ...policy.roles]
  return (
    <Stack spacing={2}>
      <Option path="closing.signatures.when" {...props} />
      <ItemList
        id="signatures"
        title={t('policyForms:list.signatures')}
        one={t('policy:part.closing.signatures.slots')}
        policy={policy}
        items={slots.map(listingOf)}
        make={(item): Listing => ({ ...item, by: { who: 'involved' } })}
        onChange={(listings) => set({ slots: listings.map(slotOf) })}
        extra={(listing, onItem) => {
          const chosen = listing.by.who === 'role' ? listing.by.role : involved
          return (
            <ChoiceBox
              id={`signatures-${listing.id}-wie`}
              label={t('policyForms:signerOf', { label: listing.label })}
              isLabelHidden
              value={chosen}
              width={250}
              options={withChosen(signers, chosen).map(({ id, label }) => ({ id, label }))}
              onChange={(role) =>
                onItem({ ...listing, by: role === involved ? { who: 'involved' } : { who: 'role', role } })
              }
            />
          )
        }}
      />
    </Stack>
  )
}
