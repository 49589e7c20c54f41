import { Form } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { LikelyExecutor } from '../domain/queue.ts'
import { importTexts } from '../texts.ts'
import { Hidden } from './hidden.tsx'

interface MatchProps {
  readonly match: LikelyExecutor
  readonly isSettled: boolean
  readonly requestId: string
}

/** Whether an executor is one that the community knows under a like name; nothing is chosen in advance. */
export function MatchQuestion({ match, isSettled, requestId }: MatchProps) {
  const texts = useTexts(importTexts)
  return (
    <Form method="post" className={`doubtful ${isSettled ? 'settled' : ''}`} preventScrollReset>
      <Hidden requestId={requestId} target={match.name} />
      <fieldset className="choices">
        <legend>
          <Icon name={isSettled ? 'done' : 'warning'} /> {texts.match.question(match.name)}
        </legend>
        {match.likely.map(({ organisationId, name }) => (
          <label key={organisationId}>
            <input type="radio" name="organisation" value={organisationId} required /> {name}
          </label>
        ))}
        <label>
          <input type="radio" name="organisation" value="" required /> {texts.match.other}
        </label>
      </fieldset>
      <button className="btn pri" type="submit" name="intent" value="match">
        <Icon name="tick" />
        {texts.community.choose}
      </button>
    </Form>
  )
}
