import createCache, { type EmotionCache } from '@emotion/cache'
import { styleNonce } from '../../ui/style-nonce.ts'

/** The cache through which all styles go into the page, with the nonce that this load's Content-Security-Policy allows. */
export function createStyleCache(page: Document): EmotionCache {
  const nonce = styleNonce(page)
  return createCache({ key: 'kb', ...(nonce ? { nonce } : {}) })
}
