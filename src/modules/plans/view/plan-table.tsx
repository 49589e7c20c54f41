import { useState } from 'react'
import { useFollowLinks } from '#ui/follow-links.ts'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { measuresOf } from '../domain/filter-plan.ts'
import type { GoalView, MeasureView, PlanHeadView, TaskView } from '../domain/plan-view.ts'
import { planTexts } from '../texts.ts'
import { MarkedText } from './marked-text.tsx'
import { ExecutorsCell, FigureCell, FundingCell, IndicatorsCell, MeasureText, TermCell } from './measure-cells.tsx'
import { columnsOf, type PlanColumn } from './plan-columns.ts'
import './plan-table.css'

interface TableProps {
  readonly head: PlanHeadView
  readonly goals: readonly GoalView[]
  /** Ids of the goals and tasks that are folded. */
  readonly folded: ReadonlySet<string>
  readonly onFold: (id: string) => void
}

const FIGURES = ['planned', 'revised', 'financed', 'percent'] as const

/** The whole plan as one table: goals and tasks as row groups, measures as rows. Folding hides, it does not remove. */
export function PlanTable({ head, goals, folded, onFold }: TableProps) {
  const columns = columnsOf(head, goals)
  const isSections = head.kind !== 'action-plan'
  const followLinks = useFollowLinks()
  return (
    <table className={`plan ${columns.includes('figures') ? 'wide' : ''}`} {...followLinks}>
      <PlanHeadings columns={columns} />
      {goals.map((goal) => (
        <GoalRows key={goal.id} {...{ head, goal, columns, folded, onFold, isSections }} />
      ))}
    </table>
  )
}

function PlanHeadings({ columns }: { columns: readonly PlanColumn[] }) {
  const texts = useTexts(planTexts).columns
  return (
    <thead>
      <tr>
        <th scope="col" className="c1">
          {texts.number}
        </th>
        <th scope="col" className="c-measure">
          {texts.measure}
        </th>
        {columns.flatMap((column) =>
          column === 'figures' ? (
            FIGURES.map((figure) => (
              <th scope="col" key={figure} className="num">
                {texts[figure]}
              </th>
            ))
          ) : (
            <th scope="col" key={column} className={`c-${column}`}>
              {texts[column]}
            </th>
          ),
        )}
      </tr>
    </thead>
  )
}

interface GroupProps {
  readonly head: PlanHeadView
  readonly columns: readonly PlanColumn[]
  readonly folded: ReadonlySet<string>
  readonly onFold: (id: string) => void
}

function GoalRows({ goal, isSections, ...rest }: GroupProps & { goal: GoalView; isSections: boolean }) {
  const texts = useTexts(planTexts)
  const isFolded = rest.folded.has(goal.id)
  return (
    <>
      {goal.title !== null && (
        <GroupRow
          {...rest}
          id={goal.id}
          level={1}
          isFolded={isFolded}
          label={isSections ? texts.section(goal.number) : texts.strategicGoal(goal.number)}
          title={goal.title}
          count={measuresOf([goal]).length}
        />
      )}
      {goal.operationalGoals.map((operational) => (
        <OperationalRows key={operational.id} {...rest} operational={operational} isHidden={isFolded} />
      ))}
    </>
  )
}

type Operational = GoalView['operationalGoals'][number]

function OperationalRows({
  operational,
  isHidden,
  ...rest
}: GroupProps & { operational: Operational; isHidden: boolean }) {
  const isFolded = rest.folded.has(operational.id)
  return (
    <>
      {operational.title !== null && (
        <GroupRow
          {...rest}
          id={operational.id}
          level={2}
          isFolded={isFolded}
          isHidden={isHidden}
          label={operational.number === null ? '' : `${operational.number}. `}
          title={operational.title}
          count={operational.tasks.reduce((sum, task) => sum + task.measures.length, 0)}
        />
      )}
      {operational.tasks.map((task) => (
        <TaskRows key={task.id} {...rest} task={task} isHidden={isHidden || isFolded} />
      ))}
    </>
  )
}

/** A task and its measures in one group, so that on paper a task never stands apart from its first measure. */
function TaskRows({ task, isHidden, ...rest }: GroupProps & { task: TaskView; isHidden: boolean }) {
  const texts = useTexts(planTexts)
  const isFolded = rest.folded.has(task.id)
  return (
    <tbody hidden={isHidden} id={`task-${task.id}`}>
      {task.title !== null && (
        <GroupCells
          {...rest}
          id={task.id}
          level={3}
          isFolded={isFolded}
          label={texts.task(task.number)}
          title={task.title}
          count={task.measures.length}
        />
      )}
      {task.measures.map((measure) => (
        <MeasureRow key={measure.id} {...rest} measure={measure} isHidden={isFolded} />
      ))}
    </tbody>
  )
}

interface GroupRowProps extends GroupProps {
  readonly id: string
  readonly level: 1 | 2 | 3
  readonly label: string
  readonly title: string
  readonly count: number
  readonly isFolded: boolean
}

function GroupRow({ isHidden = false, ...rest }: GroupRowProps & { isHidden?: boolean }) {
  return (
    <tbody hidden={isHidden} className={`g${rest.level}`}>
      <GroupCells {...rest} />
    </tbody>
  )
}

function GroupCells({ id, level, label, title, count, isFolded, columns, onFold }: GroupRowProps) {
  const texts = useTexts(planTexts)
  const width = 2 + columns.length + (columns.includes('figures') ? FIGURES.length - 1 : 0)
  return (
    <tr className={`grp g${level}`} id={level === 3 ? undefined : `goal-${id}`}>
      <th scope="rowgroup" colSpan={width}>
        <span className="in">
          <button type="button" aria-expanded={!isFolded} aria-label={`${label}${title}`} onClick={() => onFold(id)}>
            <Icon name={isFolded ? 'right' : 'down'} />
          </button>
          <span className="t">
            <b>{label}</b>
            <MarkedText text={title} />
          </span>
          <span className="sumr">{texts.measures(count)}</span>
        </span>
      </th>
    </tr>
  )
}

function MeasureRow({ head, measure, columns, isHidden }: GroupProps & { measure: MeasureView; isHidden: boolean }) {
  return (
    <tr className="m" id={`m-${measure.id}`} hidden={isHidden}>
      <th scope="row" className="c1">
        {measure.label}
      </th>
      <td>
        <MeasureText planId={head.planId} measure={measure} />
      </td>
      {columns.flatMap((column) => cellsOf(column, measure))}
    </tr>
  )
}

function cellsOf(column: PlanColumn, measure: MeasureView) {
  switch (column) {
    case 'executors':
      return <Labelled key={column} column={column} content={<ExecutorsCell executors={measure.executors} />} />
    case 'term':
      return <Labelled key={column} column={column} content={<TermCell term={measure.term} />} />
    case 'indicator':
      return <Labelled key={column} column={column} content={<IndicatorsCell indicators={measure.indicators} />} />
    case 'funding':
      return <Labelled key={column} column={column} content={<FundingCell funding={measure.funding} />} />
    case 'expected':
      return <Labelled key={column} column={column} content={<MarkedText text={measure.expectedResult ?? ''} />} />
    case 'narrative':
      return (
        <Labelled key={column} column={column} content={<MarkedText text={measure.execution?.narrative ?? ''} />} />
      )
    case 'figures':
      return FIGURES.map((figure) => (
        <Labelled
          key={figure}
          column={figure}
          content={<FigureCell value={measure.execution?.[figure]} isPercent={figure === 'percent'} />}
        />
      ))
  }
}

type LabelledColumn = Exclude<PlanColumn, 'figures'> | (typeof FIGURES)[number]

/** A cell that names its column where the table is stacked on a narrow screen. */
function Labelled({ column, content }: { column: LabelledColumn; content: React.ReactNode }) {
  const texts = useTexts(planTexts).columns
  const isFigure = FIGURES.some((figure) => figure === column)
  return (
    <td className={isFigure ? 'num' : column === 'term' ? 'tm' : undefined} data-label={texts[column]}>
      {content}
    </td>
  )
}

/** Which goals and tasks are folded on this page. */
export function useFolding(goals: readonly GoalView[]) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const toggle = (id: string) =>
    setFolded((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  const tasks = goals.flatMap((goal) =>
    goal.operationalGoals.flatMap((operational) => operational.tasks.map((task) => task.id)),
  )
  return {
    folded,
    toggle,
    isFolded: folded.size > 0,
    foldTasks: () => setFolded(new Set(tasks)),
    unfold: () => setFolded(new Set()),
  }
}
