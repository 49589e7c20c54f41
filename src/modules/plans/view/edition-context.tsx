import { createContext, useContext } from 'react'
import { editionQuery } from '../domain/edition-choice.ts'

const EditionContext = createContext<number | null>(null)

/** The older edition that a page shows; null for the newest. */
export const EditionProvider = EditionContext.Provider

export const useEdition = () => useContext(EditionContext)

/** What links within an older edition add to their address, so that the reader stays in it. */
export const useEditionQuery = () => editionQuery(useContext(EditionContext))
