import { useRef, useState } from 'react'

/**
 * The draft that an editor shows and a way to change it: the parent's where it listens, else the editor's own. A change
 * is a function of the newest draft, because a reading may arrive while the person types on.
 */
export function useDraft<T>(
  value: T,
  onChange: ((draft: T) => void) | undefined,
): [T, (change: (draft: T) => T) => void] {
  const [own, setOwn] = useState(value)
  const draft = onChange === undefined ? own : value
  const newest = useRef(draft)
  newest.current = draft
  const update = (change: (draft: T) => T) => {
    const next = change(newest.current)
    if (next === newest.current) return
    newest.current = next
    if (onChange === undefined) setOwn(next)
    else onChange(next)
  }
  return [draft, update]
}
