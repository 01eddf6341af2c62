const pngHead = [0x89, 0x50, 0x4e, 0x47]

/** How many points a PNG says to have, before anything of it is unpacked; null of another picture, which is not unpacked at all (PNG 3, §11.2.1). */
export function pixelsOf(bytes: Uint8Array): number | null {
  const isPng = pngHead.every((byte, index) => bytes[index] === byte)
  if (!isPng || bytes.length < 24) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return view.getUint32(16) * view.getUint32(20)
}
