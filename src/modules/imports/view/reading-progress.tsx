import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import type { Progress } from '../reading/read-file.ts'
import { importTexts } from '../texts.ts'

const ASK_EVERY_MS = 400

/** How far the reading has come; the page asks again by itself, with scripts or without. */
export function ReadingProgress({ fileName, progress }: { fileName: string; progress: Progress }) {
  const texts = useTexts(importTexts).reading
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => void revalidate(), ASK_EVERY_MS)
    return () => clearInterval(timer)
  }, [revalidate])
  const words = texts.parts(progress.done, progress.of)
  return (
    <main className="wrap reading" id="content">
      <title>{`${texts.title} — Поступ`}</title>
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <h1>{texts.title}</h1>
      <p className="mut">{fileName}</p>
      <p role="status">
        <progress
          max={Math.max(1, progress.of)}
          value={progress.of > 0 ? progress.done : undefined}
          aria-label={words}
        />{' '}
        {words}
      </p>
      <p className="s mut">{texts.text}</p>
    </main>
  )
}
