import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader } from './byte-reader.ts'
import { openFrames, sealFrames } from './frames.ts'
import { createSeal } from './opening.ts'
import type { Seal } from './seal.ts'
import { itemsOf, streamOf } from './testing/streams.ts'

const FRAME = 16

const framesOf = (content: Uint8Array, seal: Seal) => itemsOf(sealFrames(streamOf(content), seal, FRAME))
const read = async (frames: readonly Uint8Array[], seal: Seal) =>
  Buffer.concat(await itemsOf(openFrames(new ByteReader(streamOf(Buffer.concat(frames))), seal)))

const seals = { plain: await createSeal(undefined), encrypted: await createSeal('сім веселих гусей', 4) }

test.each(['plain', 'encrypted'] as const)('%s frames hold any content', (kind) =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), async (content) => {
      const frames = await framesOf(content, seals[kind])
      expect(frames).toHaveLength(Math.max(1, Math.ceil(content.length / FRAME)))
      expect(Uint8Array.from(await read(frames, seals[kind]))).toEqual(content)
    }),
  ),
)

test.each(['plain', 'encrypted'] as const)('%s frames stand only in their own order, all of them', (kind) => {
  const order = fc.array(fc.nat({ max: 4 }), { maxLength: 7 }).filter((places) => places.join() !== '0,1,2,3,4')
  return fc.assert(
    fc.asyncProperty(order, async (places) => {
      const frames = await framesOf(Buffer.alloc(FRAME * 5, 'план'), seals[kind])
      const shuffled = places.map((place) => frames[place] ?? Buffer.alloc(0))
      await expect(read(shuffled, seals[kind])).rejects.toMatchObject({
        code: expect.stringMatching(/^backup\.(damaged|incomplete)$/),
      })
    }),
  )
})

test('a frame of one backup does not fit into another made with the same passphrase', async () => {
  const other = await createSeal('сім веселих гусей', 4)
  const content = Buffer.alloc(FRAME * 2, 'план')
  const [ours, theirs] = [await framesOf(content, seals.encrypted), await framesOf(content, other)]
  await expect(
    read(
      [ours[0] ?? '', theirs[1] ?? ''].map((frame) => Buffer.from(frame)),
      seals.encrypted,
    ),
  ).rejects.toMatchObject({
    code: 'backup.damaged',
  })
})
