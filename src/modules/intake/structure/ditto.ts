const SIGNS = /^[\s–—-]*(?:\/\/|\\\\|["”“″»«„]{1,2})[\s–—"”″-]*$/u
const WORDS = /^(?:те\s+ж(?:\s+саме)?|те\s+саме|там\s+само|той\s+самий|та\s+сама|ті\s+самі|аналогічно)\s*\.?$/iu

/** Whether a cell only says that it holds what stands above it: «-//-», «”», «те саме». */
export const isDitto = (text: string): boolean => SIGNS.test(text) || WORDS.test(text.trim())
