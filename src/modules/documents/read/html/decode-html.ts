import { type DecodedText, decodeText } from '../text/decode-text.ts'

const HEAD = 4096

/** HTML bytes as text: byte order mark, else the encoding that `meta` or the XML line names, else guessed. */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('latin1')
  const hasMark = /^(?:ï»¿|ÿþ|þÿ)/.test(head)
  const named =
    /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  if (hasMark || named === undefined || /^utf-?16/i.test(named)) return decodeText(bytes)
  try {
    return { text: new TextDecoder(named, { fatal: true }).decode(bytes), guessed: null }
  } catch {
    // The page names an encoding that does not exist or that its bytes do not follow.
    return decodeText(bytes)
  }
}
