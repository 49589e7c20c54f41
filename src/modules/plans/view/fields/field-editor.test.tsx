import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { draftsOf } from '../../domain/fields/draft-of-value.ts'
import { EDITABLE_FIELDS, type EditableField, type FieldPeriod } from '../../domain/fields/field-values.ts'
import { parseField } from '../../domain/fields/parse-field.ts'
import { fieldValues } from '../../testing/field-values.ts'
import { formOfHtml } from '../../testing/form-of-html.ts'
import { FieldEditor } from './field-editor.tsx'

const period: FieldPeriod = { from: 2026, to: 2028 }

test.each(EDITABLE_FIELDS)('what the editor of %s shows, sent unchanged, is the value that it showed', (field) => {
  fc.assert(
    fc.property(fieldValues, (values) => {
      const draft = draftsOf(values, period)[field]
      const html = renderToStaticMarkup(<FieldEditor<EditableField> field={field} name={`m.${field}`} value={draft} />)
      const result = parseField<EditableField>(formOfHtml(html), field, { period, name: `m.${field}` })
      expect(result.draft).toEqual(draft)
      expect(result).toMatchObject({ isOk: true, value: values[field] })
    }),
    { numRuns: 60 },
  )
})

test('every input has a name for those who do not see it', () => {
  fc.assert(
    fc.property(fieldValues, fc.constantFrom(...EDITABLE_FIELDS), (values, field) => {
      const draft = draftsOf(values, period)[field]
      const html = renderToStaticMarkup(<FieldEditor<EditableField> field={field} name={field} value={draft} />)
      const ids = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map((match) => match[1]))
      for (const [input] of html.matchAll(/<(?:input|textarea|select)[^>]*>/g)) {
        if (/type="(?:checkbox|radio)"/.test(input)) continue
        const id = /\bid="([^"]+)"/.exec(input)?.[1]
        expect(input.includes('aria-label=') || (id !== undefined && ids.has(id)), input).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})
