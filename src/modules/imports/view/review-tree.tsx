import { Link } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import type { TreeLine } from '../domain/review-tree.ts'
import { importTexts } from '../texts.ts'

interface TreeProps {
  readonly lines: readonly TreeLine[]
  readonly currentKey: string | null
  readonly addressOf: (item: { item: string }) => string
}

/** The whole plan as it was read: head, goals, tasks and measures, each open to correction, doubtful or not. */
export function ReviewTree({ lines, currentKey, addressOf }: TreeProps) {
  const texts = useTexts(importTexts).tree
  const all: readonly TreeLine[] = [{ key: 'plan', level: 1, label: '', text: texts.head }, ...lines]
  return (
    <ul className="tree">
      {all.map((line) => (
        <li key={line.key} className={`level-${line.level}`}>
          <Link
            to={addressOf({ item: line.key })}
            preventScrollReset
            aria-current={line.key === currentKey ? 'true' : undefined}
            className={line.key === currentKey ? 'row current' : 'row'}
          >
            <b className="n">{line.label}</b>
            <span>{line.text ?? <i>{texts.nameless}</i>}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
