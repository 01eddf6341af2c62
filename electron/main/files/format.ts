import { fileTypeFromBuffer } from 'file-type'

const page = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body|script|iframe)\b/i
const drawing = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?(?:<!doctype\s+svg[^>]*>\s*)?<svg\b/i
const script = /^#!/
/** What no text holds: control characters other than tabs and line ends. */
const noText = /[^\P{Cc}\t\n\f\r]/u

/** So many bytes of the beginning show what a file is. */
export const headSize = 4100

/** Text as it begins, cut wherever a character may have been cut; null of what is no text in UTF-8. */
function textOf(head: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: head.length >= headSize })
    return noText.test(text) ? null : text
  } catch {
    return null
  }
}

/** What the first bytes of a file show it to be, as a MIME type, whatever it is called; empty when they show nothing. */
export async function formatOf(head: Uint8Array): Promise<string> {
  const known = await fileTypeFromBuffer(head).catch(() => undefined)
  if (known !== undefined && known.mime !== 'application/xml') return known.mime
  const text = textOf(head)
  if (text === null) return known?.mime ?? ''
  if (page.test(text)) return 'text/html'
  if (drawing.test(text)) return 'image/svg+xml'
  if (script.test(text)) return 'text/x-script'
  return known?.mime ?? 'text/plain'
}
