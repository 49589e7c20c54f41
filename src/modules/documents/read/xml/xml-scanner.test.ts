import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf } from '../testing/refusal.ts'
import { decodeXml } from './decode-xml.ts'
import { CLOSE, END, OPEN, XmlScanner } from './xml-scanner.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** Everything that a scanner tells, in one line. */
function trace(xml: string): string {
  const scanner = new XmlScanner(xml, 'part')
  let line = ''
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    line += token === OPEN ? `<${scanner.name}>` : token === CLOSE ? `</${scanner.name}>` : scanner.text()
  }
  return line
}

describe('XmlScanner', () => {
  it('tells tags, text, character data and entities, and passes over comments and instructions', () => {
    const xml =
      '\ufeff<?xml version="1.0"?><!-- <x> --><a>1 &lt; 2 &#1030;&#x457;<b c=">"/><![CDATA[<&lt;]]><?p ?></a>\n'
    expect(trace(xml)).toBe('<a>1 < 2 Ії<b></b><&lt;</a>')
  })

  it('knows elements and attributes by namespace, whatever their prefix', () => {
    const foreign = '<o:p xmlns:o="http://schemas.openxmlformats.org/wordprocessingml/2006/main" o:val=\'1 &amp; 2\'/>'
    const scanner = new XmlScanner(foreign, 'part')
    scanner.next()
    expect([scanner.name, scanner.attribute('w:val'), scanner.attribute('val')]).toEqual(['w:p', '1 & 2', null])
    expect(trace('<p xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:y xmlns:x="urn:z"/></p>')).toBe(
      '<w:p><x:y></x:y></w:p>',
    )
  })

  it('skips an element with all that is in it', () => {
    const scanner = new XmlScanner(`<a ${W}><w:b><c/><w:b>x</w:b></w:b><d/></a>`, 'part')
    scanner.next()
    scanner.next()
    scanner.skip()
    expect([scanner.name, scanner.next(), scanner.name]).toEqual(['w:b', OPEN, 'd'])
  })

  it.each([
    '<a><b></a></b>',
    '<a>',
    '<a></a><',
    '</a>',
    '<a b=>',
    '<a b="1></a>',
    '<a><!-- </a>',
    '<a></a>text',
    'text',
    '<a><![CDATA[</a>',
    '<a <b/></a>',
    '<a></ab>',
  ])('refuses %s', async (xml) => {
    const action = () => {
      const scanner = new XmlScanner(xml, 'part')
      for (let token = scanner.next(); token !== END; token = scanner.next()) if (token === OPEN) scanner.attribute('b')
    }
    expect(await refusalOf(action)).toMatchObject({ code: 'document.damaged', facts: { part: 'part' } })
  })

  it('refuses document types, in which entities hide, and nesting without end', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    expect(await refusalOf(() => trace(bomb))).toEqual({ code: 'document.entities', facts: { part: 'part' } })
    expect(await refusalOf(() => trace('<a>'.repeat(5000)))).toMatchObject({ facts: { depth: 4000 } })
  })

  it('gives back any text and attribute that was escaped', () => {
    const escapeSigns = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, value) => {
        const scanner = new XmlScanner(`<a b="${escapeSigns(value)}">${escapeSigns(text)}</a>`, 'part')
        scanner.next()
        expect(scanner.attribute('b')).toBe(value)
        scanner.next()
        expect(text === '' || scanner.text() === text).toBe(true)
      }),
    )
  })
})

describe('decodeXml', () => {
  it('follows byte order marks and the declared encoding', () => {
    expect(decodeXml(Buffer.from('\ufeff<а/>', 'utf16le'))).toBe('<а/>')
    expect(decodeXml(Buffer.from('<а/>'))).toBe('<а/>')
    const declared = Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>\u00cf</a>', 'latin1')
    expect(decodeXml(declared)).toContain('<a>П</a>')
  })
})
