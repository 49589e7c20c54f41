const LINE = 42

/** The post of a signature broken into lines of the left half, as ДСТУ 4163:2020 sets it. */
export function signatureLines(post: string): string {
  const lines: string[] = []
  for (const word of post.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
