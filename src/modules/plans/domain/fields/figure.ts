import type { FieldErrorCode } from './field-values.ts'

/** A figure that is not given, or is; zero is a value like any other. */
export type Figure = { readonly kind: 'none' } | { readonly kind: 'value'; readonly n: number }
export type FigureReading = Figure | { readonly kind: 'error'; readonly code: FieldErrorCode }

const SPACES = /[\s\u00a0\u202f\u2009'’ʼ]+/gu
/** Kopecks are a hundred-thousandth of a thousand hryvnias. */
const DECIMALS = 5
/** A billion, of thousand UAH too: above every budget, and exact in kopecks. */
const LARGEST = 1_000_000_000

/** Reads a figure as people type it: «1 240», «39,6», «39.6», «0». Blank is none, which is not zero. */
export function readFigure(typed: string): FigureReading {
  const text = typed.replace(SPACES, '').replace('−', '-')
  if (text === '') return { kind: 'none' }
  if (/^-\d+(?:[.,]\d+)?$/.test(text)) return { kind: 'error', code: 'number-negative' }
  const match = /^\d+(?:[.,](\d+))?$/.exec(text)
  if (!match) return { kind: 'error', code: 'number-unreadable' }
  if ((match[1]?.length ?? 0) > DECIMALS) return { kind: 'error', code: 'number-too-precise' }
  const n = Number(text.replace(',', '.'))
  return n > LARGEST ? { kind: 'error', code: 'number-too-large' } : { kind: 'value', n }
}

export const numberOf = (figure: Figure): number | null => (figure.kind === 'none' ? null : figure.n)

const plain = new Intl.NumberFormat('uk', { maximumFractionDigits: DECIMALS })

/** A figure as it stands in an input: decimal comma, groups of three; blank where there is none. */
export const typedFigure = (value: number | null): string =>
  value === null ? '' : plain.format(value).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')
