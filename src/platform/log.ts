import { type Logger, pino } from 'pino'

export type Log = Logger

/** The log of the process: one JSON line an event, without request bodies, query strings or anything personal. */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime })
}
