import { lazy, type ReactNode } from 'react'
import { Navigate, useParams, type RouteObject } from 'react-router'
import { BrokenRoute } from './error-boundary.tsx'
import { destroyingNeeds } from '../../shared/domain/dossier/destruction.ts'
import { ForRole } from './for-role.tsx'
import { Shell } from './layout/shell.tsx'

const TodayPage = lazy(() => import('../features/today/index.ts').then((today) => ({ default: today.TodayPage })))
const RegisterPage = lazy(() =>
  import('../features/register/index.ts').then((register) => ({ default: register.RegisterPage }))
)
const IntakePage = lazy(() => import('../features/intake/index.ts').then((intake) => ({ default: intake.IntakePage })))
const DossierPage = lazy(() =>
  import('../features/dossier/index.ts').then((dossier) => ({ default: dossier.DossierPage }))
)
const RetentionPage = lazy(() =>
  import('../features/retention/index.ts').then((retention) => ({ default: retention.RetentionPage }))
)
const ReportsPage = lazy(() =>
  import('../features/reports/index.ts').then((reports) => ({ default: reports.ReportsPage }))
)
const PolicyPage = lazy(() => import('../features/policy/index.ts').then((policy) => ({ default: policy.PolicyPage })))
const SettingsPage = lazy(() =>
  import('../features/settings/index.ts').then((settings) => ({ default: settings.SettingsPage }))
)

/** Every dossier is a screen of its own, so that nothing typed in one shows up in the next. */
function DossierRoute() {
  const { number } = useParams()
  return <DossierPage key={number} />
}

const page = (path: string, element: ReactNode): RouteObject => ({ path, element, errorElement: <BrokenRoute /> })

/** The addresses of the office at work. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <BrokenRoute />,
    children: [
      page('/', <TodayPage />),
      page('/register', <RegisterPage />),
      page(
        '/nieuw',
        <ForRole may={['takeIn']}>
          <IntakePage />
        </ForRole>
      ),
      page('/dossiers/:number', <DossierRoute />),
      page(
        '/bewaren',
        <ForRole may={destroyingNeeds}>
          <RetentionPage />
        </ForRole>
      ),
      page(
        '/rapportage',
        <ForRole may={['report']}>
          <ReportsPage />
        </ForRole>
      ),
      page('/regeling', <PolicyPage />),
      page('/instellingen', <SettingsPage />),
      page('*', <Navigate to="/" replace />)
    ]
  }
]
