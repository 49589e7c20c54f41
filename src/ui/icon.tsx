import type { ReactNode } from 'react'

const LINE = {
  stroke: 'currentColor',
  strokeWidth: 1.75,
  fill: 'none',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
const WHITE = {
  stroke: '#fff',
  strokeWidth: 1.8,
  fill: 'none',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const
const CLOUD = 'M4.6 12.6h7a2.7 2.7 0 0 0 .4-5.4A4.1 4.1 0 0 0 4.1 6.8a2.9 2.9 0 0 0 .5 5.8z'

/** All icons, 16 × 16. An icon never stands without a word beside it or a label on its button. */
const SHAPES = {
  search: <path d="M7 2.4a4.6 4.6 0 1 0 0 9.2 4.6 4.6 0 0 0 0-9.2zM10.6 10.6L14 14" {...LINE} />,
  down: <path d="M4 6.2l4 4 4-4" {...LINE} />,
  up: <path d="M4 9.8l4-4 4 4" {...LINE} />,
  left: <path d="M10 3.8L5.8 8l4.2 4.2" {...LINE} />,
  right: <path d="M6 3.8L10.2 8 6 12.2" {...LINE} />,
  menu: <path d="M2.5 4.2h11M2.5 8h11M2.5 11.8h11" {...LINE} />,
  plus: <path d="M8 3v10M3 8h10" {...LINE} />,
  cross: <path d="M4 4l8 8M12 4l-8 8" {...LINE} />,
  tick: <path d="M3 8.4l3.2 3.2L13 4.6" {...LINE} />,
  pencil: <path d="M10.8 2.6l2.6 2.6L5.6 13l-3.3.7.7-3.3z" {...LINE} />,
  undo: <path d="M6 3L2.6 6.4 6 9.8M2.8 6.4h6.8a3.6 3.6 0 0 1 0 7.2H7" {...LINE} />,
  print: <path d="M4.4 6V2.2h7.2V6M4.4 11.6H2.2V6h11.6v5.6h-2.2M4.4 9.6h7.2v4.2H4.4z" {...LINE} />,
  download: <path d="M8 2v8.4M4.4 7.2L8 10.8l3.6-3.6M2.6 13.6h10.8" {...LINE} />,
  file: <path d="M9.4 1.8H4a.8.8 0 0 0-.8.8v10.8c0 .4.4.8.8.8h8c.4 0 .8-.4.8-.8V5.2zM9.2 2v3.4h3.4" {...LINE} />,
  clock: <path d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 4.6V8l2.4 1.6" {...LINE} />,
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3l2.2 2.2 4.2-4.6" {...WHITE} />
    </>
  ),
  error: (
    <>
      <path d="M5 1.4h6L14.6 5v6L11 14.6H5L1.4 11V5z" fill="currentColor" />
      <path d="M8 4.6v4M8 11v.3" {...WHITE} />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.6l7 12.4H1z" {...LINE} strokeWidth={1.6} />
      <path d="M8 6v3.8M8 11.6v.4" {...LINE} />
    </>
  ),
  notice: <path d="M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.4v3.6M8 5v.2" {...LINE} />,
  saved: <path d={`${CLOUD}M6 9.2l1.5 1.5L10.2 8`} {...LINE} />,
  offline: <path d={`${CLOUD}M2.4 2.4l11.2 11.2`} {...LINE} />,
  lock: (
    <path
      d="M4.2 7h7.6a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H4.2a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zM5.2 7V5a2.8 2.8 0 0 1 5.6 0v2"
      {...LINE}
    />
  ),
} as const satisfies Record<string, ReactNode>

export type IconName = keyof typeof SHAPES

export function Icon({ name, isLarge = false }: { name: IconName; isLarge?: boolean }) {
  return (
    <svg className={isLarge ? 'i l' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  )
}
