import { enableCompileCache } from 'node:module'

// Compiled code is kept between calls: the command line starts often and works briefly.
enableCompileCache()

const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2))
