import { RULES } from './registry.ts'
import type { Rule } from './rule.ts'

const HEAD = `# Findings

What Postup says about a plan, programme or report that it reads. Written from the rules in \`src/modules/intake/findings\` (a test compares); change it there.

Severity: **error** is wrong for certain, **warning** in all likelihood, **notice** is worth a look. The table names the usual severity of a rule; a single
finding may be milder where the text says so. A finding stands \`at\` task.measure as printed (\`22.2\`), at the measure's own number where it is complete
(\`4.3.4\`), with the goal's number in front where tasks are numbered anew under each goal (\`I.2.2\`), or at \`document\`. A fault of a task's title stands at the
first measure of the task with the field \`task\`. A text that stands in more than three places has its fault told once, at \`document\`.

The population of the community, where it is known, bounds targets; abbreviations known to the whole state (ДСНС, ВПО) are notices, local ones (УСЗН) warnings.
Other rules leave a measure alone whose cells are shifted: nothing else in that row can be trusted.

| rule | severity | what | why | example |
|---|---|---|---|---|
`

/** The text of docs/findings.md. */
export function findingsPage(rules: readonly Rule[] = RULES): string {
  return `${HEAD}${rules.map(row).join('\n')}\n`
}

function row({ id, severity, notes }: Rule): string {
  return `| \`${id}\` | ${severity} | ${cell(notes.what)} | ${cell(notes.why)} | ${cell(notes.example)} |`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
