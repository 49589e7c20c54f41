import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './app-env.ts'

/** Content security policy and its companions. Inline styles stand in attributes only (Mantine sets variables there). */
export function securityHeaders(isProduction: boolean): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const nonce = c.get('nonce')
    await next()
    const policy = [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
      isProduction ? `style-src 'self' 'nonce-${nonce}'` : "style-src 'self' 'unsafe-inline'",
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data:",
      isProduction ? "connect-src 'self'" : "connect-src 'self' ws:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]
    // A file on its way out may bring a stricter policy of its own.
    if (!c.res.headers.has('content-security-policy')) c.header('content-security-policy', policy.join('; '))
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'same-origin')
    c.header('cross-origin-opener-policy', 'same-origin')
    c.header('cross-origin-resource-policy', 'same-origin')
    c.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  }
}
