import { describe, expect, it } from 'vitest'
import { joinLines, wordBook } from './join-lines.ts'

const join = (lines: string[], elsewhere: string[] = []): string => joinLines(lines, wordBook([...lines, ...elsewhere]))

describe('lines of a cell', () => {
  it.each([
    ['words', ['зустрічі із', 'старостами'], 'зустрічі із старостами'],
    ['a word cut by the page', ['запобі-', 'гання насильству'], 'запобігання насильству'],
    ['a compound', ['інформаційно-', 'просвітницька робота'], 'інформаційно-просвітницька робота'],
    ['neighbouring months', ['у травні-', 'червні'], 'у травні-червні'],
    ['a name with a number', ['мережа «Громада-', '2030»'], 'мережа «Громада-2030»'],
    ['a dash', ['три села -', 'три школи'], 'три села - три школи'],
    ['a list of first halves', ['теле-,', 'радіопередачі'], 'теле-, радіопередачі'],
  ])('join: %s', (_, lines, joined) => {
    expect(join(lines)).toBe(joined)
  })

  it('take the spelling that the document has elsewhere', () => {
    expect(join(['кризово-', 'консультативний'], ['кризовоконсультативний'])).toBe('кризовоконсультативний')
    expect(join(['прес-', 'служба'], ['прес-служба громади'])).toBe('прес-служба')
  })
})
