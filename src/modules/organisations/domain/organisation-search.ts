import { fold } from '#platform/text/fold.ts'
import { stemText } from '#platform/text/stem.ts'

export interface SearchedOrganisation {
  readonly name: string
  readonly shortName: string | null
  readonly edrpou: string | null
  readonly aliases: readonly string[]
}

/** Makes the test for words: each must begin some word of one of the names, apart from case endings, or the code. */
export function organisationTest(words: string): (organisation: SearchedOrganisation) => boolean {
  const folded = fold(words)
  const stems = stemText(words).split(' ').filter(Boolean)
  if (stems.length === 0) return () => true
  return ({ name, shortName, edrpou, aliases }) => {
    if (edrpou?.startsWith(folded)) return true
    return [name, ...(shortName === null ? [] : [shortName]), ...aliases].some((text) => {
      if (fold(text).includes(folded)) return true
      const have = ` ${stemText(text)}`
      return stems.every((stem) => have.includes(` ${stem}`))
    })
  }
}
