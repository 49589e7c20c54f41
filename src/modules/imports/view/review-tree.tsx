import { Link } from 'react-router'
import type { ReviewTreeGoal } from '../domain/review-tree.ts'

interface TreeProps {
  readonly goals: readonly ReviewTreeGoal[]
  readonly currentKey: string | null
  readonly addressOf: (item: { item: string }) => string
}

/** The whole plan as it was read, so that any measure can be opened and corrected, doubtful or not. */
export function ReviewTree({ goals, currentKey, addressOf }: TreeProps) {
  return (
    <ul className="tree">
      {goals.map((goal) => (
        <li key={goal.key}>
          {goal.title !== null && <b>{goal.title}</b>}
          <ul>
            {goal.tasks.map((task) => (
              <li key={task.key}>
                {task.title !== null && <span className="s mut">{task.title}</span>}
                <ul>
                  {task.measures.map((measure) => (
                    <li key={measure.key}>
                      <Link
                        to={addressOf({ item: measure.key })}
                        preventScrollReset
                        aria-current={measure.key === currentKey ? 'true' : undefined}
                        className={measure.key === currentKey ? 'row current' : 'row'}
                      >
                        <b className="n">{measure.label}</b>
                        <span>{measure.text}</span>
                      </Link>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
