import { createContext, useContext } from 'react'
import { stem } from '#platform/text/stem.ts'

const MarkedWords = createContext<ReadonlySet<string>>(new Set())

/** Stems of the words that are searched for; `MarkedText` below marks them. */
export const MarkedWordsProvider = MarkedWords.Provider

const WORD = /[\p{L}\p{N}’ʼ'ʹ-]+/gu

/** A text in which the words that were searched for are marked, whatever their endings. */
export function MarkedText({ text }: { text: string }) {
  const wanted = useContext(MarkedWords)
  if (wanted.size === 0) return text
  const parts: (string | { readonly hit: string; readonly at: number })[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    const key = stem(match[0])
    if (![...wanted].some((word) => key.startsWith(word))) continue
    parts.push(text.slice(end, match.index), { hit: match[0], at: match.index })
    end = match.index + match[0].length
  }
  if (parts.length === 0) return text
  parts.push(text.slice(end))
  return parts.map((part) => (typeof part === 'string' ? part : <mark key={part.at}>{part.hit}</mark>))
}
