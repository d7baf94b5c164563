import type { Standing } from './standing'

const shapes: Record<Standing, string> = {
  matched: 'M3 8.5l3.2 3.2L13 4.8',
  partial: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0 -11',
  missing: 'M4 4l8 8M12 4l-8 8',
}

/** Tick, half disc or cross: the standing as a shape, so that it never rests on colour. */
export function StandingMark({ standing }: { standing: Standing }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="12"
      height="12"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d={shapes[standing]} strokeLinecap="round" strokeLinejoin="round" />
      {standing === 'partial' && <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" stroke="none" />}
    </svg>
  )
}
