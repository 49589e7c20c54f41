/** Kopecks in a thousand hryvnias. */
const KOPECKS = 100_000

/** Thousand UAH, as documents print them, to whole kopecks. */
export const kopecksOf = (thousands: number): bigint => BigInt(Math.round(thousands * KOPECKS))

/** Kopecks to thousand UAH; exact for every amount that a document can print. */
export const thousandsOf = (kopecks: bigint): number => Number(kopecks) / KOPECKS
