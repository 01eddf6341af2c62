import Button from '@mui/material/Button'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { EmptyState } from '../ui/empty-state.tsx'

interface Props {
  readonly children: ReactNode
}

/** Catches a screen that breaks, says that what was typed is kept, and lets the person try again. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return <BrokenScreen onRetry={() => this.setState({ broken: false })} />
  }
}

function BrokenScreen({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <EmptyState
      role="alert"
      title={t('shell:broken.title')}
      text={t('shell:broken.text')}
      action={
        <Button variant="contained" onClick={onRetry}>
          {t('shell:broken.retry')}
        </Button>
      }
    />
  )
}

/** The same for a route. */
export function BrokenRoute() {
  // Reading the error is what marks it as handled by this route.
  useRouteError()
  return <BrokenScreen onRetry={() => globalThis.location.reload()} />
}
