import { type RefObject, useEffect, useRef, useState } from 'react'

/** What this device keeps of a form that was not saved. */
interface Kept {
  readonly at: string
  readonly entries: readonly (readonly [string, string])[]
}

export type DeviceStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed' }

const PAUSE_MS = 400
/** Belongs to one loading of the page; kept over, it would make a later saving look like the one before. */
const OF_THIS_PAGE = 'requestId'
/** What the form knows of the record, not what a person typed. */
const NOT_TYPED: ReadonlySet<string> = new Set(['revision', 'seenEdit', 'intent'])

function entriesOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== OF_THIS_PAGE ? [[name, value] as [string, string]] : [],
  )
}

const typedIn = (entries: Kept['entries']): string => JSON.stringify(entries.filter(([name]) => !NOT_TYPED.has(name)))

function readKept(key: string): Kept | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/** Forgets what the device keeps of a form, once it is saved. */
export function forgetDeviceDraft(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/**
 * Keeps what is typed into a form on this device, moment by moment, so that a power cut or a lost connection loses
 * nothing. What is found from before is handed to `onFound` once; what equals the form as it was loaded is not kept.
 * `forget` drops what is kept, for a person who does not want it.
 */
export function useDeviceDraft(
  form: RefObject<HTMLFormElement | null>,
  key: string,
  onFound: (typed: FormData, at: Date) => void,
): { readonly status: DeviceStatus; readonly forget: () => void } {
  const [status, setStatus] = useState<DeviceStatus>({ kind: 'idle' })
  const found = useRef(onFound)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  found.current = onFound
  useEffect(() => {
    const element = form.current
    if (!element) return
    const loaded = typedIn(entriesOf(element))
    const kept = readKept(key)
    if (kept && typedIn(kept.entries) !== loaded) {
      const typed = new FormData()
      for (const [name, value] of kept.entries) typed.append(name, value)
      found.current(typed, new Date(kept.at))
    }
    const keep = () => {
      waiting.current = undefined
      const entries = entriesOf(element)
      if (typedIn(entries) === loaded) {
        forgetDeviceDraft(key)
        setStatus({ kind: 'idle' })
        return
      }
      try {
        const at = new Date()
        localStorage.setItem(key, JSON.stringify({ at: at.toISOString(), entries } satisfies Kept))
        setStatus({ kind: 'saved', at })
      } catch {
        setStatus({ kind: 'failed' })
      }
    }
    const soon = () => {
      clearTimeout(waiting.current)
      waiting.current = setTimeout(keep, PAUSE_MS)
    }
    const now = () => {
      if (waiting.current === undefined) return
      clearTimeout(waiting.current)
      keep()
    }
    // Buttons that add and remove rows change the form without an input event.
    for (const event of ['input', 'change', 'click']) element.addEventListener(event, soon)
    addEventListener('pagehide', now)
    return () => {
      now()
      for (const event of ['input', 'change', 'click']) element.removeEventListener(event, soon)
      removeEventListener('pagehide', now)
    }
  }, [form, key])
  const forget = () => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    forgetDeviceDraft(key)
  }
  return { status, forget }
}
