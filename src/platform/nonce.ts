import { createContext } from 'react-router'

/** Nonce of the content security policy for one answer. */
export const nonceContext = createContext<string>('')
