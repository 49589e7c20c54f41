import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import { createGzip } from 'node:zlib'
import { accepts } from 'hono/accepts'
import { createMiddleware } from 'hono/factory'
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress'

/** Bytes under which an answer would hardly be shorter. */
const THRESHOLD = 1_024
/** On the page of a large plan the usual level, 6, takes three times as long and takes a tenth more off. */
const LEVEL = 3

/** Compresses answers of text for those who take gzip. (Hono's own middleware has no choice of level.) */
export const compression = createMiddleware(async (c, next) => {
  await next()
  const { headers, body, status } = c.res
  if (body === null || status === 206 || c.req.method === 'HEAD' || headers.has('content-encoding')) return
  if (Number(headers.get('content-length') ?? THRESHOLD) < THRESHOLD) return
  if (!COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get('content-type') ?? '')) return
  c.header('vary', 'accept-encoding', { append: true })
  const encoding = accepts(c, {
    header: 'Accept-Encoding',
    supports: ['gzip'],
    default: 'identity',
    match: (offers) => offers.find(({ type, q }) => q > 0 && (type === 'gzip' || type === '*'))?.type ?? 'identity',
  })
  if (encoding === 'identity') return
  const gzip = createGzip({ level: LEVEL, chunkSize: 64 * 1024 })
  Readable.fromWeb(body as WebStream)
    .on('error', (error) => gzip.destroy(error))
    .pipe(gzip)
  c.res = new Response(Readable.toWeb(gzip) as unknown as ReadableStream, c.res)
  c.res.headers.delete('content-length')
  c.res.headers.set('content-encoding', 'gzip')
})
