import { expect, test } from 'vitest'
import { AppError } from '#platform/errors/app-error.ts'
import { LARGEST_FILE } from '#platform/files/limits.ts'
import { createLog } from '#platform/log.ts'
import type { Services } from '#platform/services.ts'
import { createApp, type PageHandler } from './app.ts'
import { readConfig } from './config.ts'

/** What stands around the pages; none of it touches the database or the files. */
function anApp(page: PageHandler, environment: Record<string, string> = {}) {
  const services = { log: createLog('silent') } as Services
  return createApp(services, readConfig({ NODE_ENV: 'test', ...environment }), page)
}

const hello: PageHandler = async () => new Response('сторінка', { headers: { 'content-type': 'text/html' } })
const at = (path: string, init?: RequestInit) => new Request(`http://localhost:3000${path}`, init)

test('every page carries a policy with a nonce of its own, and no way to be framed', async () => {
  const app = anApp(hello, { NODE_ENV: 'production' })
  const [first, second] = await Promise.all([app.request(at('/plans')), app.request(at('/plans'))])
  const policy = first?.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain("script-src 'unsafe-inline'")
  expect(policy).not.toBe(second?.headers.get('content-security-policy'))
  expect(first?.headers.get('x-content-type-options')).toBe('nosniff')
})

test('on loopback only loopback names are answered', async () => {
  const app = anApp(hello)
  expect((await app.request('http://rebound.example/plans')).status).toBe(421)
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
    expect((await app.request(`http://${host}/plans`)).status, host).toBe(200)
  }
})

test('a site that listens to the world answers to the names that it is given', async () => {
  const app = anApp(hello, { HOST: '0.0.0.0', ALLOWED_HOSTS: 'postup.example, plan.example' })
  expect((await app.request('http://plan.example/')).status).toBe(200)
  expect((await app.request('http://localhost/')).status).toBe(421)
})

test('a form of another site is refused', async () => {
  const app = anApp(hello)
  const form = (origin: string) =>
    app.request(
      at('/imports/new', {
        method: 'POST',
        body: 'intent=save',
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
      }),
    )
  expect((await form('https://elsewhere.example')).status).toBe(403)
  expect((await form('http://localhost:3000')).status).toBe(200)
})

test('a request that is too large is refused with what to do, before it is read', async () => {
  const app = anApp(() => Promise.reject(new Error('the page must not be asked')))
  const answer = await app.request(
    at('/imports/upload', {
      method: 'POST',
      body: 'x',
      headers: { 'content-length': String(LARGEST_FILE * 2), origin: 'http://localhost:3000' },
    }),
  )
  expect(answer.status).toBe(413)
  expect(await answer.json()).toEqual({ error: expect.stringContaining('100 МБ') })
})

test('an unknown error says nothing of its inside', async () => {
  const app = anApp(() => Promise.reject(new Error('password is 12345')))
  const answer = await app.request(at('/plans'))
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('12345')
})

test('a known error keeps its status', async () => {
  const app = anApp(() => Promise.reject(new AppError('conflict')))
  expect((await app.request(at('/plans'))).status).toBe(409)
})

test.each([
  [{ PORT: 'три' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://localhost/postup' }, 'DATABASE_URL'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
])('a wrong setting %j says which one', (environment, name) => {
  expect(() => readConfig(environment)).toThrow(name)
})
