import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router'
import { BlockStream } from '#platform/block-stream.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { nonceContext } from '#platform/nonce.ts'
import { servicesContext } from '#platform/services.ts'
import { NonceProvider } from './app/nonce.tsx'

const GIVE_UP_AFTER_MS = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const nonce = context.get(nonceContext)
  const waitsForAll = isbot(request.headers.get('user-agent') ?? '') || entry.isSpaMode
  return new Promise((resolve, reject) => {
    let answerStatus = status
    let isShellSent = false
    const send = () => {
      isShellSent = true
      const body = new BlockStream()
      headers.set('content-type', 'text/html; charset=utf-8')
      resolve(new Response(body.readable, { headers, status: answerStatus }))
      stream.pipe(body)
    }
    const stream = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <ServerRouter context={entry} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        [waitsForAll ? 'onAllReady' : 'onShellReady']: send,
        onShellError: reject,
        onError(error) {
          answerStatus = 500
          if (isShellSent)
            context.get(servicesContext).log.error({ message: String(error) }, 'page failed while streaming')
        },
      },
    )
    setTimeout(() => stream.abort(), GIVE_UP_AFTER_MS).unref()
  })
}

/** Errors that a person caused are not news; all others are logged once, without anything that the person typed. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: RouterContextProvider },
) {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  if (error instanceof AppError && !error.isReported) return
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  context.get(servicesContext).log.error({ err: { name, message: message.slice(0, 2_000), stack } }, 'unexpected error')
}
