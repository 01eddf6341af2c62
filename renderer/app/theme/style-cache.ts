import createCache, { type EmotionCache } from '@emotion/cache'

/** The cache through which all styles go into the page, with the nonce that this load's Content-Security-Policy allows. */
export function createStyleCache(page: Document): EmotionCache {
  // Browsers hide the attribute from scripts; the property still has it.
  const nonce = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
  return createCache({ key: 'kb', ...(nonce ? { nonce } : {}) })
}
