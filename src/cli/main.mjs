// JavaScript and not TypeScript: Node.js takes the types out of the first file at every call, before any cache is on,
// and that alone costs as much as its own start. Built-in modules come by `getBuiltinModule`: at an `import` Node.js
// makes a namespace of all their exports, which costs milliseconds a module.
const { readFileSync, statSync } = process.getBuiltinModule('node:fs')
const { enableCompileCache } = process.getBuiltinModule('node:module')
const { setFlagsFromString } = process.getBuiltinModule('node:v8')

// Each pattern is used a few times and then the process ends: compiled to machine code at once it costs a third less
// than to bytecode first. (Patterns that Node.js itself has compiled already keep their own count.)
setFlagsFromString('--regexp-tier-up-ticks=0')

// Compiled code is kept between calls: the command line starts often and works briefly.
enableCompileCache()

const BUILT = `${import.meta.dirname}/../../build/cli/`

/** Whether tools/build-cli.ts has built these sources; its few files start several times sooner. */
function isBuilt() {
  try {
    const list = `${BUILT}sources.json`
    const built = statSync(list).mtimeMs
    return JSON.parse(readFileSync(list, 'utf8')).every((source) => statSync(BUILT + source).mtimeMs < built)
  } catch {
    return false
  }
}

const { run } = await (isBuilt() ? import(`${BUILT}run.js`) : import('./run.ts'))
process.exitCode = await run(process.argv.slice(2))
