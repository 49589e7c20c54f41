interface HiddenProps {
  readonly requestId: string
  readonly target?: string
  readonly field?: string
}

/** What every form of the review sends: its request, so that it acts once, and what it is about. */
export function Hidden({ requestId, target, field }: HiddenProps) {
  return (
    <>
      <input type="hidden" name="requestId" value={requestId} />
      {target !== undefined && <input type="hidden" name="target" value={target} />}
      {field !== undefined && <input type="hidden" name="field" value={field} />}
    </>
  )
}
