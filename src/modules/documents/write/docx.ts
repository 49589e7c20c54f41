import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import { docxTable } from './docx-table.ts'
import { lineRuns } from './docx-text.ts'
import { coreProperties, fixZip } from './fixed-zip.ts'
import { A4, FONT, lineLength, MARGIN, TEXT_SIZE, twips } from './paper.ts'
import type { PrintableDocument, PrintBlock, PrintSection } from './printable.ts'
import { signatureLines } from './signature.ts'

const PROSE_ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.JUSTIFIED,
} as const

/** The document as Office Open XML text (docx). The same document gives the same bytes. */
export async function writeDocx(document: PrintableDocument): Promise<Uint8Array> {
  const file = new Document({
    creator: '',
    title: document.title,
    styles: {
      default: {
        document: { run: { font: FONT, size: TEXT_SIZE * 2, language: { value: officeLanguage(document.language) } } },
        title: { run: { bold: true, size: TEXT_SIZE * 2, font: FONT }, paragraph: centred(0, 240) },
        heading1: { run: { bold: true, size: TEXT_SIZE * 2, font: FONT }, paragraph: centred(240, 240) },
        heading2: { run: { bold: true, size: TEXT_SIZE * 2, font: FONT }, paragraph: centred(240, 120) },
      },
    },
    sections: document.sections.map((section, index) => docxSection(section, index)),
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file))
  return fixZip(bytes, (path, text) => {
    if (path === 'docProps/core.xml') return coreProperties(document.title, document.language)
    if (path === 'word/document.xml') return text().replace(/ w:rsid\w*="[^"]*"/g, '')
    return null
  })
}

/** Office programs know languages with their country only. */
function officeLanguage(language: string): string {
  return language === 'uk' ? 'uk-UA' : language
}

function centred(before: number, after: number) {
  return { alignment: AlignmentType.CENTER, spacing: { before, after }, keepNext: true }
}

function docxSection(section: PrintSection, index: number): ISectionOptions {
  const isLandscape = section.orientation === 'landscape'
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      // ДСТУ 4163:2020: the first page of a document carries no number.
      titlePage: index === 0,
      page: {
        size: {
          width: twips(A4.width),
          height: twips(A4.height),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(MARGIN.top),
          bottom: twips(MARGIN.bottom),
          left: twips(MARGIN.left),
          right: twips(MARGIN.right),
          header: twips(MARGIN.top / 2),
          footer: twips(MARGIN.bottom / 2),
        },
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: 24 })],
          }),
        ],
      }),
    },
    ...footerOf(section.footer),
    children: section.blocks.flatMap((block, at) =>
      // A signature may not stand alone on the last page (ДСТУ 4163:2020).
      docxBlock(block, isLandscape, section.blocks[at + 1]?.kind === 'signature'),
    ),
  }
}

function footerOf(text: string | undefined): Pick<ISectionOptions, 'footers'> {
  if (text === undefined || text === '') return {}
  const pages = [' · сторінка ', PageNumber.CURRENT, ' з ', PageNumber.TOTAL_PAGES]
  const line = () =>
    new Footer({
      children: [new Paragraph({ children: [...lineRuns([{ text }], 9), new TextRun({ children: pages, size: 18 })] })],
    })
  return { footers: { default: line(), first: line() } }
}

function docxBlock(block: PrintBlock, isLandscape: boolean, keepNext: boolean): (Paragraph | Table)[] {
  const length = lineLength(isLandscape ? 'landscape' : 'portrait')
  const width = twips(length)
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ style: 'Heading1', children: lineRuns([{ text: block.text, bold: true }], TEXT_SIZE) })]
    case 'heading':
      return [new Paragraph({ style: 'Heading2', children: lineRuns([{ text: block.text, bold: true }], TEXT_SIZE) })]
    case 'prose':
      return [
        new Paragraph({
          alignment: PROSE_ALIGN[block.align],
          spacing: { after: 120 },
          keepNext,
          ...(block.align === 'justify' ? { indent: { firstLine: twips(10) } } : {}),
          children: lineRuns(block.runs, TEXT_SIZE),
        }),
      ]
    case 'approval':
      return block.lines.map(
        (line, index) =>
          new Paragraph({
            indent: { left: Math.round(width * (isLandscape ? 0.65 : 0.55)) },
            spacing: { after: index === block.lines.length - 1 ? 240 : 0 },
            children: lineRuns([{ text: line }], TEXT_SIZE),
          }),
      )
    case 'signature':
      return [
        new Paragraph({
          spacing: { before: 600 },
          keepLines: true,
          keepNext,
          tabStops: [{ type: TabStopType.RIGHT, position: width }],
          children: lineRuns([{ text: `${signatureLines(block.post)}\t${block.name}` }], TEXT_SIZE),
        }),
      ]
    case 'table':
      return docxTable(block, length, keepNext)
  }
}
