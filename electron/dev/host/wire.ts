/** How values cross between page and main process: text that keeps what a structured clone keeps. */
export interface Wire {
  /** Throws when the value holds something that cannot be cloned, such as a function. */
  encode: (value: unknown) => string
  decode: (text: string) => unknown
}

/**
 * Makes the codec. Its source is also injected into the page as text, so it may use nothing from outside itself.
 */
export function makeWire(): Wire {
  type Node = readonly [tag: string, value?: unknown]
  const bytesToText = (bytes: Uint8Array): string => {
    const parts: string[] = []
    for (let at = 0; at < bytes.length; at += 32_768) {
      parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)))
    }
    return btoa(parts.join(''))
  }
  const textToBytes = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
  const arrays = {
    Int8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array
  }

  const pack = (value: unknown): Node => {
    if (value === undefined) return ['u']
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return ['v', value]
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? ['v', value]
        : ['n', Object.is(value, -0) ? '-0' : String(value)]
    if (typeof value === 'bigint') return ['i', value.toString()]
    if (value instanceof Date) return ['d', value.getTime()]
    if (value instanceof RegExp) return ['r', [value.source, value.flags]]
    if (value instanceof Map) return ['m', [...value].map(([key, item]) => [pack(key), pack(item)])]
    if (value instanceof Set) return ['s', [...value].map(pack)]
    if (value instanceof Error) return ['e', [value.name, value.message]]
    if (value instanceof ArrayBuffer) return ['b', ['ArrayBuffer', bytesToText(new Uint8Array(value))]]
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
      const name = Object.prototype.toString.call(value).slice(8, -1)
      return ['b', [name, bytesToText(bytes)]]
    }
    if (Array.isArray(value)) return ['a', value.map(pack)]
    return ['o', Object.entries(value).map(([key, item]) => [key, pack(item)])]
  }

  const buffer = (name: string, bytes: Uint8Array): unknown => {
    if (name === 'ArrayBuffer') return bytes.buffer
    const Kind = arrays[name as keyof typeof arrays] as (new (from: ArrayBufferLike) => unknown) | undefined
    return Kind ? new Kind(bytes.buffer) : bytes
  }

  const unpack = ([tag, value]: Node): unknown => {
    switch (tag) {
      case 'v':
        return value
      case 'n':
        return Number(value)
      case 'i':
        return BigInt(value as string)
      case 'd':
        return new Date(value as number)
      case 'r':
        return new RegExp(...(value as [string, string]))
      case 'm':
        return new Map((value as [Node, Node][]).map(([key, item]) => [unpack(key), unpack(item)]))
      case 's':
        return new Set((value as Node[]).map(unpack))
      case 'e': {
        const [name, message] = value as [string, string]
        return Object.assign(new Error(message), { name })
      }
      case 'b': {
        const [name, text] = value as [string, string]
        return buffer(name, textToBytes(text))
      }
      case 'a':
        return (value as Node[]).map(unpack)
      case 'o':
        return Object.fromEntries((value as [string, Node][]).map(([key, item]) => [key, unpack(item)]))
      default:
        return undefined
    }
  }

  return {
    encode: (value) => JSON.stringify(pack(structuredClone(value))),
    decode: (text) => unpack(JSON.parse(text) as Node)
  }
}
