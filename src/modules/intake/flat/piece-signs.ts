import type { FlatColumn } from './model.ts'
import type { Piece } from './pieces.ts'
import * as words from './vocabulary.ts'

/** What the words of a piece tell, computed once for all orders of columns that are tried. */
export interface SignedPiece {
  readonly piece: Piece
  /** First piece behind a page's end within its row. */
  readonly isBehindSeam: boolean
  readonly length: number
  readonly firstWord: number
  readonly wordCount: number
  readonly isUpper: boolean
  readonly isDangling: boolean
  readonly endsSentence: boolean
  readonly isOrganisation: boolean
  /** Begins with the head of a name in a form that may be another case too. */
  readonly mayBeOrganisation: boolean
  readonly organisationShare: number
  readonly isIndicator: boolean
  readonly isResult: boolean
  readonly isFunding: boolean
  /** Funding is spoken of in the first words, which may go on in the next line. */
  readonly opensFunding: boolean
  readonly isMeasure: boolean
  /** Begins with what is done: «розроблено», «проведено», «пройшли». */
  readonly isDone: boolean
  readonly deeds: number
  /** Goes on with a term: «року», «роки», «та», a bare year. */
  readonly isTermRest: boolean
}

/** `next` is the piece that follows: a name's head noun may stand in the next line («Вільшанський міський / центр …»). */
export function signsOf(piece: Piece, next: Piece | undefined, isBehindSeam = false): SignedPiece {
  const { text } = piece
  const onward = next?.kind === 'text' ? `${text} ${next.text}` : text
  return {
    piece,
    isBehindSeam,
    length: text.length,
    firstWord: text.indexOf(' ') === -1 ? text.length : text.indexOf(' '),
    wordCount: text.split(' ').length,
    isUpper: /^[\p{Lu}\d«"„“№*]/u.test(text),
    isDangling: words.isDangling(text),
    endsSentence: /[.;!?]["»”)]?$|згодою\)[.,;]?$/iu.test(text),
    isOrganisation: words.startsAsOrganisation(text) || words.startsAsOrganisation(onward),
    mayBeOrganisation: words.mayStartAsOrganisation(text),
    organisationShare: words.organisationShare(text),
    isIndicator: words.startsAsIndicator(text),
    isResult: words.startsAsResult(text),
    isFunding: words.speaksOfFunding(text),
    isDone: words.startsAsDone(text),
    opensFunding: words.speaksOfFunding(onward.split(' ').slice(0, 4).join(' ')),
    isMeasure: words.startsAsMeasure(text),
    deeds: words.deedsIn(text),
    isTermRest:
      /^(?:протягом|упродовж|впродовж|роки|років|року|рр?\.?|та|і|до|з|по|щорічно|20\d\d|[-–—])[ .,;]*(?:року|роки|років|20\d\d|рр?\.?)?[.,;]?$/iu.test(
        text,
      ),
  }
}

/** How well a piece sits in a column, by its words alone. */
export function fitOf(signed: SignedPiece, column: FlatColumn): number {
  const { kind, startsLine, endsLine } = signed.piece
  if (kind === 'amounts') return column === 'amounts' ? 10 : -5
  if (column === 'amounts') return -14
  if (kind === 'term') {
    if (column === 'term') return startsLine || endsLine ? 5 : 3.5
    return column === 'executors' ? -4 : column === 'measure' ? -1 : -0.8
  }
  switch (column) {
    case 'task':
      return signed.deeds > 0 ? -0.5 : 0
    case 'term':
      return signed.isTermRest ? 0.8 : -6
    case 'executors':
      return (signed.organisationShare - 0.45) * Math.min(signed.wordCount, 6) * 0.9 - signed.deeds * 0.7
    case 'measure':
      return signed.deeds > 0 ? -0.3 : 0
    case 'narrative':
      return Math.min(signed.deeds, 2) * 0.4
    case 'fundingSource':
      return signed.isFunding ? 1 : -0.6
    default:
      return 0
  }
}

/** How well a piece begins a column after a piece of another column. */
export function openingOf(signed: SignedPiece, column: FlatColumn, previous: SignedPiece | undefined): number {
  const anchors = signed.piece.kind !== 'text' || previous?.piece.kind !== 'text'
  let score = signed.piece.startsLine || anchors ? 0 : -1.5
  if (signed.piece.kind !== 'text') return score
  // «…мікрорайони. 2024 управління архітектури»: behind a term or a sentence a small letter begins a name too.
  const isEnded = previous === undefined || previous.piece.kind !== 'text' || previous.endsSentence
  const isName = signed.isOrganisation || (signed.mayBeOrganisation && isEnded)
  if (!signed.isUpper && !(column === 'executors' && isName)) score -= signed.isDone || signed.isIndicator ? 1 : 2.5
  if (previous?.isDangling && previous.piece.kind === 'text') score -= 2.5
  switch (column) {
    case 'executors':
      return score + (isName ? 2.5 : -1.5)
    case 'indicator':
      return score + (signed.isIndicator ? 3 : signed.isDone ? 2 : -1)
    case 'expectedResult':
      return score + (signed.isResult ? 2.5 : signed.isDone ? 1.5 : -1)
    case 'fundingSource':
      return score + (signed.opensFunding ? 3 : -2)
    case 'narrative':
      return score + (signed.deeds > 0 ? 1 : previous?.piece.kind === 'amounts' ? 0 : -1.5)
    default:
      return score
  }
}

/** How well a piece behind a page's end goes on with the cell whose last piece stands before it. */
export function resumingOf(signed: SignedPiece, before: SignedPiece, previous: SignedPiece | undefined): number {
  if (signed.piece.kind !== 'text') return 0
  const cut = previous?.piece.kind === 'text' && previous.isDangling ? -2.5 : 0
  if (before.piece.kind !== 'text') return cut
  if (before.isDangling) return cut + 1.5
  if (!signed.isUpper) return cut + (before.endsSentence ? -1.5 : 0.3)
  return cut + (before.endsSentence ? -1.5 : -0.5)
}
