import './zod-without-eval.ts'
// The files that name which characters each font has: without that, Chromium tries every font on every word, and
// a text of 100,000 characters takes it ten seconds.
import '@fontsource/inter/400.css'
import '@fontsource/inter/500.css'
import '@fontsource/inter/600.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from '../api/query-client.ts'
import { App } from './app.tsx'
import { createScreenTexts } from './i18n.ts'
import { Providers } from './providers.tsx'
import { createStyleCache } from './theme/style-cache.ts'

const services = {
  queries: createQueryClient(),
  texts: createScreenTexts('nl'),
  styles: createStyleCache(document)
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers services={services}>
        <App />
      </Providers>
    </StrictMode>
  )
}
