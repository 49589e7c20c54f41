import { Form } from 'react-router'
import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import type { CurrentNode } from '../domain/review-view.ts'
import { importTexts } from '../texts.ts'
import { Hidden } from './hidden.tsx'

/** Number and title of a goal or task; a task also takes a measure that the reading missed. */
export function NodeItem({ node, requestId }: { node: CurrentNode; requestId: string }) {
  const texts = useTexts(importTexts)
  return (
    <div className="scroll head-item">
      <h3 id="current-heading" tabIndex={-1}>
        {texts.tree[node.level]}
      </h3>
      <Form method="post" preventScrollReset>
        <Hidden requestId={requestId} target={node.key} />
        <label htmlFor="node-number">{texts.fields.number}</label>
        <input
          className="inp short"
          id="node-number"
          name="number"
          defaultValue={node.number ?? ''}
          autoComplete="off"
        />
        <label htmlFor="node-title">{texts.tree.title}</label>
        <textarea className="inp" id="node-title" name="title" rows={4} defaultValue={node.title ?? ''} />
        <div className="acts">
          <button className="btn pri" type="submit" name="intent" value="node">
            {texts.actions.keep}
          </button>
          {node.level === 'task' && (
            <button className="btn" type="submit" name="intent" value="add">
              <Icon name="plus" />
              {texts.tree.addMeasure}
            </button>
          )}
        </div>
      </Form>
    </div>
  )
}
