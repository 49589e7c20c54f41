/** What the middlewares hand down with a request. */
export type AppEnv = { Variables: { nonce: string } }
