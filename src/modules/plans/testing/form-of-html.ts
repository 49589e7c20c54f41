import { Parser } from 'htmlparser2'

/** What a browser would send of a form, were it sent as it stands in the page. */
export function formOfHtml(html: string): FormData {
  const form = new FormData()
  let textarea: { name: string; text: string } | null = null
  let select: string | null = null
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { name, type, value = '' } = attributes
      if (tag === 'select') select = name ?? null
      if (tag === 'option' && select !== null && 'selected' in attributes) form.append(select, value)
      if (tag === 'textarea' && name) textarea = { name, text: '' }
      if (tag !== 'input' || !name) return
      if (type === 'checkbox' || type === 'radio') {
        if ('checked' in attributes) form.append(name, attributes.value ?? 'on')
      } else form.append(name, value)
    },
    ontext(text) {
      if (textarea) textarea.text += text
    },
    onclosetag(tag) {
      if (tag === 'select') select = null
      if (tag !== 'textarea' || !textarea) return
      // A browser drops one line break after the opening tag and sends all others as CRLF.
      form.append(textarea.name, textarea.text.replace(/^\n/, '').replaceAll('\n', '\r\n'))
      textarea = null
    },
  })
  parser.end(html)
  return form
}
