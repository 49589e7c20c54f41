import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { planTexts } from '../texts.ts'
import { useEditionQuery } from './edition-context.tsx'

const FORMATS = [
  { format: 'docx', label: 'Word (docx)' },
  { format: 'pdf', label: 'PDF' },
  { format: 'xlsx', label: 'Excel (xlsx)' },
  { format: 'csv', label: 'CSV' },
  { format: 'html', label: 'HTML' },
  { format: 'json', label: 'JSON' },
] as const

/** The plan as a document or as data; a `details` element, so that it opens without scripts too. */
export function DownloadMenu({ planId }: { planId: string }) {
  const texts = useTexts(planTexts)
  const edition = useEditionQuery()
  return (
    <details className="menu">
      <summary className="btn sm">
        <Icon name="download" />
        {texts.download}
        <Icon name="down" />
      </summary>
      <ul>
        {FORMATS.map(({ format, label }) => (
          <li key={format}>
            <a href={`${paths.plans.export({ planId, format })}${edition}`} download>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
