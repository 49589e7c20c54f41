import { Form, useFetcher } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import { importTexts } from '../texts.ts'

/** Whose plan it is, where the document does not say it for certain; suggestions come as the person types. */
export function CommunityQuestion({ inDocument }: { inDocument: string | null }) {
  const texts = useTexts(importTexts).community
  const search = useFetcher<{ communities: { code: string; label: string }[] }>()
  return (
    <Form method="post" className="community-question">
      <label htmlFor="community">
        {texts.question} <span className="hint">{texts.unknown}</span>
      </label>
      <input
        id="community"
        className="inp"
        name="community"
        list="communities"
        defaultValue={inDocument ?? ''}
        autoComplete="off"
        onChange={(event) =>
          search.load(`${paths.imports.communities()}?q=${encodeURIComponent(event.currentTarget.value)}`)
        }
      />
      <datalist id="communities">
        {search.data?.communities.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </datalist>
      <button className="btn" type="submit" name="intent" value="community">
        {texts.choose}
      </button>
    </Form>
  )
}
