export { CheckNotice } from './check-notice.tsx'
export { HealthPart } from './health-part.tsx'
