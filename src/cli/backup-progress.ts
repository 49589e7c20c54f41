import type { BackupSummary, OnProgress } from '#platform/backup/progress.ts'
import type { Locale } from '#platform/i18n/locale.ts'

/** Bytes as a person reads them, in kilobytes or megabytes. */
export function sizeWords(bytes: number, locale: Locale): string {
  const isSmall = bytes < 1_048_576
  const unit = isSmall ? { uk: 'КБ', en: 'KB' } : { uk: 'МБ', en: 'MB' }
  const value = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / (isSmall ? 1024 : 1_048_576))
  return `${value} ${unit[locale]}`
}

/** What a backup holds, as words: `таблиць 18, рядків 1 234, файлів 12 (34,5 МБ)`. */
export function amountWords(summary: BackupSummary, locale: Locale): string {
  const count = (value: number) => new Intl.NumberFormat(locale).format(value)
  const { tables, rows, files, bytes } = summary
  return locale === 'uk'
    ? `таблиць ${count(tables)}, рядків ${count(rows)}, файлів ${count(files)} (${sizeWords(bytes, locale)})`
    : `tables ${count(tables)}, rows ${count(rows)}, files ${count(files)} (${sizeWords(bytes, locale)})`
}

/**
 * Tells on standard error how far a long work is: after a second, then each second on a terminal (on one line) and each
 * ten elsewhere. Ctrl+C and SIGTERM end the work at its next step, so that it can clear up after itself.
 */
export function watchProgress(locale: Locale): { onProgress: OnProgress; end(): void } {
  const { stderr } = process
  const pause = stderr.isTTY ? 1_000 : 10_000
  let next: number | undefined
  let hasTold = false
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const signal of signals) process.once(signal, stop)
  return {
    onProgress(done, all) {
      if (isStopped) throw new Error(locale === 'uk' ? 'зупинено, нічого не змінено' : 'stopped, nothing was changed')
      next ??= performance.now() + 1_000
      if (performance.now() < next) return
      next = performance.now() + pause
      hasTold = true
      const share = (part: number, whole: number) => `${part} / ${whole}`
      const words = locale === 'uk' ? ['рядків', 'файлів'] : ['rows', 'files']
      const line = `${words[0]} ${share(done.rows, all.rows)}, ${words[1]} ${share(done.files, all.files)} (${sizeWords(done.bytes, locale)} / ${sizeWords(all.bytes, locale)})`
      stderr.write(stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    },
    end() {
      if (hasTold && stderr.isTTY) stderr.write('\r\u001b[K')
      for (const signal of signals) process.off(signal, stop)
    },
  }
}
