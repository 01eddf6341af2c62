const byteOrderMark = /^\ufeff/u

/** A file's JSON, whatever editor saved it: a byte-order mark in front is passed over. Throws on what is no JSON. */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(byteOrderMark, ''))
}
