import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { paths } from '#app/paths.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { nextNumber } from '../domain/nodes.ts'
import type { OutlineGoal, OutlineTask } from '../domain/outline.ts'
import type { StoredPlan } from '../domain/stored-plan.ts'
import { editTexts } from '../edit-texts.ts'
import { type NodeAnswer, NodeForm } from './node-form.tsx'

interface OutlineProps {
  readonly plan: { readonly id: string; readonly kind: StoredPlan['kind'] }
  readonly goals: readonly OutlineGoal[]
  /** Which goal or task is being edited, and to which goal a task is being added. */
  readonly open: { readonly node: string | null; readonly goal: string | null }
  readonly answer: NodeAnswer | undefined
  readonly requestId: string
}

const REMOVAL = 'removal'

interface Label {
  readonly id: string
  readonly number: string | null
  readonly title: string | null
}

const named = ({ number, title }: Label, untitled: string) => [number, title ?? untitled].filter(Boolean).join('. ')

/** Goals, tasks and measures as a list in which each can be renamed, added and taken out. Works without scripts. */
export function PlanOutline(props: OutlineProps) {
  const { plan, goals, requestId } = props
  const texts = useTexts(editTexts)
  const words = texts.outline
  const tasks = goals.flatMap((goal) => goal.operationalGoals.flatMap((operational) => operational.tasks))
  const measures = tasks.reduce((sum, task) => sum + task.measures.length, 0)
  const goalName = plan.kind === 'action-plan' ? words.levels['strategic-goal'] : words.section
  return (
    <section className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{words.title}</h2>
      <p className="s mut">{words.lede(tasks.length, measures)}</p>
      <Form method="post" id={REMOVAL} preventScrollReset>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="requestId" value={requestId} />
      </Form>
      {goals.length === 0 && <p>{words.empty}</p>}
      {goals.map((goal) => (
        <div key={goal.id} className="o-goal">
          {goal.title !== null && <NodeRow {...props} node={goal} level={1} kind={goalName} />}
          {goal.operationalGoals.map((operational) => (
            <div key={operational.id}>
              {operational.title !== null && (
                <NodeRow {...props} node={operational} level={2} kind={words.levels['operational-goal']} />
              )}
              {operational.tasks.map((task) => (
                <TaskRows key={task.id} {...props} task={task} />
              ))}
              <NewTask {...props} goal={operational} under={operational.title === null ? goal : operational} />
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}

interface NodeRowProps extends OutlineProps {
  readonly node: Label
  readonly level: 1 | 2 | 3
  readonly kind: string
  readonly children?: ReactNode
}

function NodeRow({ plan, node, level, kind, open, answer, requestId, children }: NodeRowProps) {
  const texts = useTexts(editTexts)
  const words = texts.outline
  const here = paths.plans.edit({ planId: plan.id })
  const ownAnswer = answer?.id === node.id ? answer : undefined
  const Heading = level === 1 ? 'h3' : 'h4'
  if (open.node === node.id || ownAnswer) {
    return (
      <NodeForm
        id={node.id}
        intent="node"
        legend={kind}
        label={node}
        answer={ownAnswer}
        requestId={requestId}
        cancelTo={`${here}#node-${node.id}`}
      />
    )
  }
  const name = named(node, words.untitled)
  return (
    <div className={`o-node o-${level}`} id={`node-${node.id}`}>
      <Heading>
        <span className="mut">{kind} </span>
        {name}
      </Heading>
      <span className="o-acts">
        <Link to={`?node=${node.id}#node-${node.id}`} preventScrollReset aria-label={words.changeOf(name)}>
          {words.change}
        </Link>
        {children}
      </span>
    </div>
  )
}

function TaskRows({ task, ...props }: OutlineProps & { task: OutlineTask }) {
  const texts = useTexts(editTexts)
  const words = texts.outline
  const { plan } = props
  const label = task.number ?? task.title ?? ''
  return (
    <>
      <NodeRow {...props} node={task} level={3} kind={words.levels.task}>
        <Link to={paths.plans.newMeasure({ planId: plan.id, taskId: task.id })} aria-label={words.addMeasureTo(label)}>
          {words.addMeasure}
        </Link>
        <button
          type="submit"
          form={REMOVAL}
          name="taskId"
          value={task.id}
          className="linkish"
          aria-label={words.removeTask(label, task.measures.length)}
        >
          {words.remove}
        </button>
      </NodeRow>
      <ul className="o-measures">
        {task.measures.map((measure) => (
          <li key={measure.id}>
            <span className="mut">{measure.label}</span>
            <Link className="text" to={paths.plans.measure({ planId: plan.id, measureId: measure.id })}>
              {measure.text}
            </Link>
            <span className="o-acts">
              <Link
                to={paths.plans.editMeasure({ planId: plan.id, measureId: measure.id })}
                aria-label={words.changeOf(measure.label)}
              >
                {words.change}
              </Link>
              <button
                type="submit"
                form={REMOVAL}
                name="measureId"
                value={measure.id}
                className="linkish"
                aria-label={words.removeMeasure(measure.label)}
              >
                {words.remove}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface NewTaskProps extends OutlineProps {
  readonly goal: Label & { readonly tasks: readonly Label[] }
  /** The goal by whose name the button is told from the others. */
  readonly under: Label
}

function NewTask({ plan, goal, under, open, answer, requestId }: NewTaskProps) {
  const texts = useTexts(editTexts)
  const words = texts.outline
  const ownAnswer = answer?.id === goal.id && answer.now === null ? answer : undefined
  if (open.goal !== goal.id) {
    return (
      <p className="o-add">
        <Link
          to={`?goal=${goal.id}#new-${goal.id}`}
          preventScrollReset
          aria-label={words.addTaskTo(named(under, words.untitled))}
        >
          <Icon name="plus" /> {words.addTask}
        </Link>
      </p>
    )
  }
  return (
    <NodeForm
      id={goal.id}
      intent="new-task"
      legend={words.newTask}
      label={{ number: nextNumber(goal.tasks.map(({ number }) => number)), title: null }}
      answer={ownAnswer}
      requestId={requestId}
      cancelTo={paths.plans.edit({ planId: plan.id })}
    />
  )
}
