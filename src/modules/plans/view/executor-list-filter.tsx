import { Form, Link, useSubmit } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { ExecutorFilter } from '../db/executor-list.ts'
import { executorTexts } from '../executor-texts.ts'

interface FilterProps {
  readonly filter: ExecutorFilter
  readonly communities: readonly { readonly id: string; readonly name: string }[]
  readonly shown: number
  readonly all: number
}

/** Words, kind and community; a GET form, so the address holds the choice. */
export function ExecutorListFilter({ filter, communities, shown, all }: FilterProps) {
  const texts = useTexts(executorTexts)
  const words = texts.list
  const submit = useSubmit()
  const isFiltering = filter.words !== '' || filter.who !== null
  return (
    <Form
      className="tools"
      role="search"
      onChange={(event) => {
        const isTyping = event.target instanceof HTMLInputElement
        if (!isTyping) submit(event.currentTarget, { replace: true, preventScrollReset: true })
      }}
      preventScrollReset
    >
      <span className="q">
        <Icon name="search" />
        <input
          className="inp sm"
          type="search"
          name="q"
          key={filter.words}
          defaultValue={filter.words}
          aria-label={words.search}
          placeholder={words.searchHint}
        />
      </span>
      {communities.length > 1 && (
        <label className="pick on">
          <span>{words.community}:</span>
          <select name="community" key={filter.communityId} defaultValue={filter.communityId ?? ''}>
            {communities.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </label>
      )}
      <label className={filter.who === null ? 'pick' : 'pick on'}>
        <span>{words.who}:</span>
        <select name="who" key={filter.who} defaultValue={filter.who ?? ''}>
          <option value="">{words.whoAll}</option>
          <option value="organisations">{words.organisations}</option>
          <option value="officials">{words.officials}</option>
        </select>
        <Icon name="down" />
      </label>
      <button type="submit" className="btn sm">
        {texts.show}
      </button>
      <span className="found" role="status">
        {words.found(shown, all)}
      </span>
      {isFiltering && (
        <Link to={communities.length > 1 ? `?community=${filter.communityId}` : '.'} preventScrollReset>
          {texts.reset}
        </Link>
      )}
    </Form>
  )
}
