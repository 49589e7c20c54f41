import { describe, expect, it } from 'vitest'
import { Deadline } from '../deadline.ts'
import { defaultLimits } from '../limits.ts'
import { refusalOf } from '../testing/refusal.ts'
import { oleOf } from '../testing/write-ole.ts'
import { runOffice } from './office-program.ts'
import { readDoc } from './read-doc.ts'

const context = { limits: defaultLimits, deadline: new Deadline(60_000), fileName: null }
const doc = oleOf(['Root Entry', 'WordDocument'])

describe('readDoc', () => {
  it('says that LibreOffice is needed where there is none', async () => {
    const refusal = await refusalOf(() => readDoc(doc, context, ['/nowhere/soffice']))
    expect(refusal).toEqual({ code: 'document.needs_office', facts: { format: 'doc' } })
  })

  it('says that a document is damaged where the program makes nothing of it', async () => {
    // A program that ends without an answer stands for an office that cannot open the file.
    const refusal = await refusalOf(() => readDoc(doc, context, [process.execPath]))
    expect(refusal).toMatchObject({ code: 'document.damaged' })
  })
})

describe('runOffice', () => {
  it('ends a program that takes too long', async () => {
    const refusal = await refusalOf(() => runOffice([process.execPath], ['-e', 'setInterval(() => {}, 1000)'], 300))
    expect(refusal).toEqual({ code: 'document.took_too_long', facts: { seconds: 1 } })
  })
})
