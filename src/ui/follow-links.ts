import type { MouseEvent } from 'react'
import { useNavigate } from 'react-router'

/**
 * For a table of many links: these are plain `<a>`, and a click on one is followed here within the page, as `Link` would.
 * (Each `Link` works out its address and reads a dozen contexts; in a plan of 1,000 measures that is a fifth of the page.)
 */
export function useFollowLinks(): { readonly onClick: (event: MouseEvent) => void } {
  const navigate = useNavigate()
  // From the keyboard a link is clicked as well.
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.altKey && !event.shiftKey
    if (!link || !isPlain || event.defaultPrevented || link.target !== '' || link.origin !== location.origin) return
    event.preventDefault()
    navigate(link.pathname + link.search + link.hash)
  }
  return { onClick }
}
