export { DossierPage } from './dossier-page.tsx'
