import { Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { formatDate } from '#ui/format.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { PlanHeadView } from '../domain/plan-view.ts'
import { planTexts } from '../texts.ts'
import { DownloadMenu } from './download-menu.tsx'
import { useEdition } from './edition-context.tsx'

/** Title of the plan, the act that approved it, its edition, and what can be done with it. */
export function PlanHead({ head }: { head: PlanHeadView }) {
  const texts = useTexts(planTexts)
  const { planId } = head
  const isOld = useEdition() !== null
  return (
    <div className="ph">
      <div>
        <h1>{head.title}</h1>
        <p className="meta s mut">
          <ActLine head={head} />
          {' · '}
          {texts.edition(head.versionNumber)}
          {', '}
          {head.state === 'draft' ? texts.draft.toLowerCase() : texts.approved.toLowerCase()}
          {' · '}
          <Link to={paths.plans.history({ planId })}>{texts.history}</Link>
          {head.sourceName !== null && (
            <>
              {' · '}
              <a href={paths.plans.source({ planId })} title={head.sourceName}>
                {texts.source}
              </a>
            </>
          )}
        </p>
      </div>
      <div className="acts noprint">
        <button type="button" className="btn sm needs-script" onClick={() => window.print()}>
          <Icon name="print" />
          {texts.print}
        </button>
        <DownloadMenu planId={planId} />
        {!isOld && (
          <Link className="btn sm" to={paths.plans.edit({ planId })}>
            {texts.changePlan}
          </Link>
        )}
      </div>
    </div>
  )
}

function ActLine({ head }: { head: PlanHeadView }) {
  const texts = useTexts(planTexts)
  const { approval } = head
  if (approval === null) return texts.actUnknown
  const act = approval.act ?? texts.act
  const date = approval.date === null ? null : formatDate(approval.date)
  return texts.approvedBy(act.charAt(0).toUpperCase() + act.slice(1), approval.number, date, approval.body)
}
