// The door for pages of other modules: components only. Node.js never loads it; rules and commands are in index.ts.

export { FieldError } from './view/field.tsx'
export { DifferentNote, LikelyPairs, type LikelyPairView } from './view/likely-pairs.tsx'
