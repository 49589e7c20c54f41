import { createContext, useContext } from 'react'

const NonceContext = createContext<string | undefined>(undefined)

/** Hands the nonce of this answer down while rendering on the server. */
export const NonceProvider = NonceContext.Provider

/** In the browser the nonce is that of the scripts that run already; only scripts may read it there. */
const nonceOfDocument = () =>
  typeof document === 'undefined' ? undefined : document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce

export const useNonce = () => useContext(NonceContext) ?? nonceOfDocument()
