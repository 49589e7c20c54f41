import path from 'node:path'
import { z } from 'zod'

const LOOPBACK = ['127.0.0.1', 'localhost', '::1']

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce
    .number({ error: 'PORT must be a number, for instance PORT=3000' })
    .int()
    .min(0)
    .max(65_535)
    .default(3000),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'DATABASE_URL must look like postgres://user:password@host:5432/postup',
    })
    .optional(),
  ALLOWED_HOSTS: z.string().default(''),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  NODE_ENV: z.string().default('development'),
})

/** Everything that may differ between installations; read once, at start. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Folder of the embedded database and of the files, absolute. */
  readonly dataDir: string
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | undefined
  /** Names under which the site answers; empty: any. On loopback only loopback names, against DNS rebinding. */
  readonly allowedHosts: readonly string[]
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly isProduction: boolean
}

/** Reads and checks the environment. Throws an Error whose message says which variable is wrong and how to mend it. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '))
  }
  const env = parsed.data
  const named = env.ALLOWED_HOSTS.split(',')
    .map((name) => name.trim())
    .filter(Boolean)
  return {
    host: env.HOST,
    port: env.PORT,
    dataDir: path.resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    allowedHosts: named.length > 0 ? named : LOOPBACK.includes(env.HOST) ? LOOPBACK : [],
    logLevel: env.LOG_LEVEL,
    isProduction: env.NODE_ENV === 'production',
  }
}
