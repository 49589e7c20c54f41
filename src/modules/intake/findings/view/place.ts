/** Place of a fault that concerns the whole document. */
export const DOCUMENT = 'document'
