/** Largest file that is taken in, in bytes; the readers and the page know the same bound. */
export const LARGEST_FILE = 100 * 1024 * 1024
