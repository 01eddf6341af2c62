/** The nonce that this load's Content-Security-Policy allows styles with, for the pieces that add styles of their own. */
export function styleNonce(page: Document): string | undefined {
  // Browsers hide the attribute from scripts; the property still has it.
  return page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce
}
