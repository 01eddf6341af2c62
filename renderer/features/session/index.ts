export { BlockedPage } from './blocked-page.tsx'
export { LogInPage } from './log-in-page.tsx'
export { OwnPasswordPage } from './own-password-page.tsx'
