/** The scheme that serves the app's own pages. */
export const appScheme = 'app'

/** The host part of the app's own pages. */
export const appHost = 'klachtenboek'

/** The address of the app's first page. */
export const appUrl = `${appScheme}://${appHost}/index.html`

/** True for an address of the app's own pages. */
export function isOwnUrl(address: string): boolean {
  const url = URL.parse(address)
  return url?.protocol === `${appScheme}:` && url.host === appHost
}

const local = new Set(['blob:', 'data:', 'devtools:'])

/** True when fetching this address cannot leave the computer. */
export function staysInside(address: string): boolean {
  return isOwnUrl(address) || local.has(URL.parse(address)?.protocol ?? '')
}
