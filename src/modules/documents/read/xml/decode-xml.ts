/** XML bytes as a string: UTF-16 by its byte order mark or first sign, the declared encoding, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le').decode(bytes)
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be').decode(bytes)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/.exec(buffer.toString('latin1', 0, 200))?.[1]
  if (declared !== undefined && !/^(utf-?8|us-ascii|ascii)$/i.test(declared)) {
    try {
      return new TextDecoder(declared).decode(bytes)
    } catch {
      // An encoding that nobody knows: office containers are UTF-8 whatever their first line says.
    }
  }
  return buffer.toString('utf8')
}
