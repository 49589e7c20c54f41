import { useTexts } from '#ui/i18n.tsx'
import { Icon } from '#ui/icon.tsx'
import { editTexts } from '../edit-texts.ts'

interface Conflict {
  /** Name of the field in the form; the choice is sent as `keep.FIELD`. */
  readonly field: string
  readonly name: string
  readonly mine: readonly string[]
  readonly theirs: readonly string[]
}

interface ConflictChoicesProps {
  readonly conflicts: readonly Conflict[]
  /** Names of fields that only others changed. */
  readonly taken: readonly string[]
}

/** Fields that two people changed, both values side by side; nothing is chosen in advance. */
export function ConflictChoices({ conflicts, taken }: ConflictChoicesProps) {
  const texts = useTexts(editTexts).conflict
  if (conflicts.length === 0) return null
  return (
    <section className="conflicts" role="alert">
      <h2>
        <Icon name="warning" /> {texts.title}
      </h2>
      <p className="s">{texts.text}</p>
      {conflicts.map(({ field, name, mine, theirs }) => (
        <fieldset key={field}>
          <legend className="lab">{name}</legend>
          <div className="sides">
            <Side field={field} choice="mine" title={texts.mine} label={texts.keepMine(name)} lines={mine} />
            <Side field={field} choice="theirs" title={texts.theirs} label={texts.keepTheirs(name)} lines={theirs} />
          </div>
        </fieldset>
      ))}
      {taken.length > 0 && <p className="s">{texts.taken(taken.join(', '))}</p>}
    </section>
  )
}

interface SideProps {
  readonly field: string
  readonly choice: 'mine' | 'theirs'
  readonly title: string
  readonly label: string
  readonly lines: readonly string[]
}

function Side({ field, choice, title, label, lines }: SideProps) {
  const texts = useTexts(editTexts)
  return (
    <div className="side">
      <p className="xs mut">{title}</p>
      <Lines lines={lines} />
      <label className="btn sm">
        <input type="radio" name={`keep.${field}`} value={choice} required aria-label={label} />
        {texts.conflict.keep}
      </label>
    </div>
  )
}

/** A value in words, line by line; absence is drawn. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const texts = useTexts(editTexts)
  if (lines.length === 0) return <span className="absent">{texts.absent}</span>
  return (
    <div className="doc lines">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text, which may repeat
        <div key={index}>{line}</div>
      ))}
    </div>
  )
}
