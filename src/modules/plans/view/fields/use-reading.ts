import { useEffect, useRef, useState } from 'react'
import { paths } from '#app/paths.ts'
import type { FieldPeriod } from '../../domain/fields/field-values.ts'
import type { ReadableField, WordsReading } from '../../domain/fields/read-words.ts'

const PAUSE_MS = 350

export interface LiveReading<F extends ReadableField> {
  /** Words that were read last, and how; null until words change. */
  readonly of: { readonly words: string; readonly reading: Extract<WordsReading, { field: F }> } | null
  readonly state: 'read' | 'reading' | 'failed'
}

/**
 * Reads the words of a field again, a moment after the person stops typing, with the readers that read documents. The
 * words at the start are not read: what they mean is known. Without a connection it says so, and saving reads them.
 */
export function useReading<F extends ReadableField>(
  field: F,
  words: string,
  { from, to }: FieldPeriod,
  isAsked: boolean,
): LiveReading<F> {
  const known = useRef(words)
  const [live, setLive] = useState<LiveReading<F>>({ of: null, state: 'read' })
  useEffect(() => {
    if (!isAsked || known.current === words) return
    const leaving = new AbortController()
    const timer = setTimeout(async () => {
      setLive((before) => ({ ...before, state: 'reading' }))
      try {
        const body = new URLSearchParams({ field, words, from: String(from ?? ''), to: String(to ?? '') })
        const answer = await fetch(paths.fields.read(), { method: 'POST', body, signal: leaving.signal })
        if (!answer.ok) throw new Error(`reading answered ${answer.status}`)
        const reading = (await answer.json()) as Extract<WordsReading, { field: F }>
        known.current = words
        setLive({ of: { words, reading }, state: 'read' })
      } catch {
        if (!leaving.signal.aborted) setLive((before) => ({ ...before, state: 'failed' }))
      }
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [field, words, from, to, isAsked])
  return live
}
