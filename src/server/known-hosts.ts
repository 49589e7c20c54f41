import type { MiddlewareHandler } from 'hono'

/**
 * Refuses requests for a name that is not ours. A page elsewhere can point its own name at 127.0.0.1 (DNS rebinding)
 * and would then read a site that listens on loopback only.
 */
export function knownHosts(hosts: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    const name = new URL(c.req.url).hostname.replace(/^\[|\]$/g, '')
    if (hosts.length > 0 && !hosts.includes(name)) {
      return c.text('This name is not served here. Add it to ALLOWED_HOSTS.', 421)
    }
    return next()
  }
}
