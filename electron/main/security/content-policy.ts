/** What the built page carries where the nonce of one page load goes. */
export const noncePlaceholder = '__CSP_NONCE__'

const directives = (nonce: string): Record<string, string> => ({
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': `'self' 'nonce-${nonce}'`,
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'"
})

/** The Content-Security-Policy of one page load: own files only, and styles that carry this load's nonce. */
export function contentPolicy(nonce: string): string {
  return Object.entries(directives(nonce))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
