export { ReportsPage } from './reports-page.tsx'
export { PeriodChooser } from './period/period-chooser.tsx'
