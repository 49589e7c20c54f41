/** The edition that an address asks for: `?edition=2`; the newest unless it names one. */
export function editionOf(query: URLSearchParams): { readonly number: number } | 'latest' {
  const number = query.get('edition')
  return number !== null && /^[1-9]\d{0,5}$/.test(number) ? { number: Number(number) } : 'latest'
}

/** The part of an address that keeps to an edition; empty for the newest. */
export const editionQuery = (edition: number | null): string => (edition === null ? '' : `?edition=${edition}`)
