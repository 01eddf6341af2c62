import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../../shared/domain/calendar/format.ts'
import { policyChanges } from '../../../shared/domain/regulation/changes.ts'
import { standingVersions } from '../../../shared/domain/policy/lookup.ts'
import type { Policy } from '../../../shared/domain/policy/policy.ts'
import { ChoiceBox } from '../../ui/choice-box.tsx'
import { Section } from '../../ui/section.tsx'
import { useLanguage } from '../../ui/use-language.ts'
import { DocumentButtons } from './document-buttons.tsx'
import { ChangeList } from './change-list.tsx'
import { PolicyReading } from './read/policy-reading.tsx'
import { standingOf } from './version-standing.ts'
import { WithdrawVersion } from './withdraw-version.tsx'

interface Props {
  readonly versions: readonly Policy[]
  readonly inForce: Policy
  readonly mayManage: boolean
}

/** Every version ever in force: to read, and to hold beside another. */
export function VersionsPart({ versions, inForce, mayManage }: Props) {
  const { t } = useTranslation()
  const [reading, setReading] = useState<number | null>(null)
  const [withdrawn, setWithdrawn] = useState<number | null>(null)
  const read = versions.find(({ version }) => version === reading)
  return (
    <>
      <Section title={t('policyVersions:list')}>
        {withdrawn !== null && (
          <Alert severity="success" role="status" sx={{ mb: 1 }}>
            {t('policyVersions:withdrawDone', { version: withdrawn })}
          </Alert>
        )}
        <VersionTable
          versions={versions}
          inForce={inForce}
          mayManage={mayManage}
          onRead={setReading}
          onWithdrawn={setWithdrawn}
        />
      </Section>
      <Section title={t('policyVersions:compare')}>
        {versions.length > 1 ? <Comparison versions={versions} /> : <Typography>{t('policyVersions:one')}</Typography>}
      </Section>
      {read && <VersionReading key={read.version} policy={read} />}
    </>
  )
}

function VersionReading({ policy }: { readonly policy: Policy }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <Typography variant="h2" tabIndex={-1} ref={heading} sx={{ mb: 2, outline: 'none' }}>
        {t('policyVersions:reading', { version: policy.version, day: formatDay(policy.effectiveFrom, language) })}
      </Typography>
      <PolicyReading policy={policy} />
    </>
  )
}

interface TableProps extends Props {
  readonly onRead: (version: number) => void
  readonly onWithdrawn: (version: number) => void
}

function VersionTable({ versions, inForce, mayManage, onRead, onWithdrawn }: TableProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const standing = (policy: Policy) => {
    const stands = standingOf(policy, versions, inForce)
    return stands.is === 'past'
      ? t('policyVersions:past', { day: formatDay(stands.until, language) })
      : t(`policyVersions:${stands.is}`)
  }
  const before = ({ version }: Policy) => standingVersions(versions).findLast((one) => one.version < version) ?? inForce
  return (
    <Table size="small" aria-label={t('policyVersions:list')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('policyVersions:version')}</TableCell>
          <TableCell colSpan={3}>{t('policyVersions:from')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {versions.toReversed().map((policy) => (
          <TableRow key={policy.version}>
            <TableCell>{`${policy.id} ${String(policy.version)}`}</TableCell>
            <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDay(policy.effectiveFrom, language)}</TableCell>
            <TableCell>{standing(policy)}</TableCell>
            <TableCell>
              <Stack
                direction="row"
                useFlexGap
                sx={{ columnGap: 1, flexWrap: 'wrap', alignItems: 'flex-start', '& button': { whiteSpace: 'nowrap' } }}
              >
                <Button size="small" onClick={() => onRead(policy.version)}>
                  {t('policyVersions:read', { version: policy.version })}
                </Button>
                <DocumentButtons version={policy.version} />
                {mayManage && standingOf(policy, versions, inForce).is === 'future' && (
                  <WithdrawVersion policy={policy} before={before(policy)} onDone={onWithdrawn} />
                )}
              </Stack>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Comparison({ versions }: { readonly versions: readonly Policy[] }) {
  const { t } = useTranslation()
  const numbers = versions.map(({ version }) => String(version))
  const [earlier, setEarlier] = useState(numbers.at(-2) ?? '')
  const [later, setLater] = useState(numbers.at(-1) ?? '')
  const named = (wanted: string) => versions.find(({ version }) => String(version) === wanted)
  const [before, after] = [named(earlier), named(later)]
  const changes = before && after ? policyChanges(before, after) : []
  const options = numbers.map((id) => ({ id, label: id }))
  return (
    <Stack spacing={2}>
      <Stack direction="row" spacing={2}>
        <ChoiceBox
          id="versie-van"
          label={t('policyVersions:earlier')}
          value={earlier}
          options={options}
          onChange={setEarlier}
        />
        <ChoiceBox
          id="versie-naar"
          label={t('policyVersions:later')}
          value={later}
          options={options}
          onChange={setLater}
        />
      </Stack>
      {changes.length > 0 ? <ChangeList changes={changes} /> : <Typography>{t('policyVersions:same')}</Typography>}
    </Stack>
  )
}
