const suffix = '.invalid'

/** The address that Chromium can open for one of the app's own: app://name/x becomes https://name.app.invalid/x. */
export function toBrowserAddress(address: string, schemes: Iterable<string>): string {
  const url = new URL(address)
  const scheme = url.protocol.slice(0, -1)
  if (![...schemes].includes(scheme)) return address
  return `https://${url.host}.${scheme}${suffix}${url.pathname}${url.search}${url.hash}`
}

/** The app's own address for one that Chromium opened; any other address unchanged. */
export function toAppAddress(address: string, schemes: Iterable<string>): string {
  const url = URL.parse(address)
  const scheme = [...schemes].find((name) => url?.hostname.endsWith(`.${name}${suffix}`))
  if (!url || scheme === undefined) return address
  const host = url.hostname.slice(0, -`.${scheme}${suffix}`.length)
  return `${scheme}://${host}${url.pathname}${url.search}${url.hash}`
}
