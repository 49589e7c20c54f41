import { createContext, useContext } from 'react'

const NonceContext = createContext<string | undefined>(undefined)

/** Hands the nonce of this answer down while rendering on the server; in the browser there is none to hand. */
export const NonceProvider = NonceContext.Provider

export const useNonce = () => useContext(NonceContext)
