const SECTOR = 512

/** A container of the old office programs (OLE2) with empty streams of the given names, and Word flags in the first. */
export function oleOf(streams: readonly string[], wordFlags = 0): Uint8Array {
  const buffer = Buffer.alloc(SECTOR * 4)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(buffer)
  buffer.writeUInt16LE(9, 30)
  streams.forEach((name, index) => {
    const entry = SECTOR + index * 128
    const length = buffer.write(name, entry, 'utf16le')
    buffer.writeUInt16LE(length + 2, entry + 64)
    buffer.writeUInt32LE(1, entry + 116)
  })
  // The second sector after the header: the beginning of the document stream.
  buffer.writeUInt16LE(0xa5ec, SECTOR * 2)
  buffer.writeUInt16LE(wordFlags, SECTOR * 2 + 10)
  return buffer
}
