import { formatMoment } from '#ui/format.ts'
import { useLocale, useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { editTexts } from '../edit-texts.ts'
import type { DeviceStatus } from './use-device-draft.ts'

/** What happens to unsaved changes, in one place; spoken only when the kind of news changes. */
export function SaveStatus({ status }: { status: DeviceStatus }) {
  const texts = useTexts(editTexts).device
  const locale = useLocale()
  return (
    <p className={`save-status needs-script ${status.kind}`}>
      {status.kind === 'saved' && <Icon name="saved" />}
      {status.kind === 'failed' && <Icon name="warning" />}
      <span role="status">
        {status.kind === 'idle' && texts.idle}
        {status.kind === 'failed' && texts.failed}
      </span>
      {status.kind === 'saved' && texts.saved(formatMoment(status.at, status.at, locale))}
    </p>
  )
}
