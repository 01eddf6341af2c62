import './zod-without-eval.ts'
import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import '@fontsource/inter/latin-ext-400.css'
import '@fontsource/inter/latin-ext-600.css'
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
