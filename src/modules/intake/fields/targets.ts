import type { Target } from '../interchange.ts'

/** Targets that an indicator's text states. */
export function readTargets(_text: string): Target[] {
  return []
}
