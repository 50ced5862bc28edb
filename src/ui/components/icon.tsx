/** Line icons on a grid of 16, drawn in the current colour. They never carry meaning alone: words stand beside them. */

const PATHS = {
  check: 'M3.5 8.5l3 3 6-7',
  cross: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M4 8h8',
  arrow: 'M3 8h9M8.5 4.5L12 8l-3.5 3.5',
  wave: 'M2.5 9.5c1.8-3.6 3.7-3.6 5.5-1.5s3.7 2.1 5.5-1.5',
  chevron: 'M4.5 6.5L8 10l3.5-3.5',
  search: 'M7 2.5a4.5 4.5 0 110 9 4.5 4.5 0 010-9zM10.5 10.5l3 3',
  profile: 'M8 2.5a2.75 2.75 0 110 5.5 2.75 2.75 0 010-5.5zM2.75 13.5c.6-2.6 2.6-4 5.25-4s4.65 1.4 5.25 4',
  refresh: 'M13 8a5 5 0 11-1.6-3.7M13 2.5v2.7h-2.7',
  warning: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.2v.1',
  info: 'M8 2a6 6 0 110 12A6 6 0 018 2zM8 7.5v3.5M8 5v.1',
  page: 'M4 2h5.5L12.5 5v9H4zM6.5 7.5h3.5M6.5 10.5h3.5',
  lock: 'M4 7.5h8V14H4zM5.75 7.5V5a2.25 2.25 0 014.5 0v2.5',
  download: 'M8 2.5v7.5M4.75 7L8 10.2 11.25 7M3 13.5h10',
  upload: 'M8 10.5V3M4.75 6L8 2.8 11.25 6M3 13.5h10',
  place: 'M8 14S3.5 9.6 3.5 6.5a4.5 4.5 0 019 0C12.5 9.6 8 14 8 14zM8 5v3M6.5 6.5h3',
  clock: 'M8 2a6 6 0 110 12A6 6 0 018 2zM8 4.8V8l2.2 1.6',
  money: 'M2 4.5h12v7H2zM8 6.3a1.7 1.7 0 110 3.4 1.7 1.7 0 010-3.4z',
  flag: 'M4 14V2.5M4 3h8l-2 3 2 3H4',
  degree: 'M1.5 6L8 3l6.5 3L8 9zM4.5 7.5v3.2c2 1.7 5 1.7 7 0V7.5',
  shield: 'M8 2l5 2v4c0 3-2 5-5 6-3-1-5-3-5-6V4z',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3',
  history: 'M3.2 6.2A5.3 5.3 0 112.7 8.6M3 3v3.3h3.3M8 5v3.2l2 1.3',
  chart: 'M3 13.5h10.5M4.5 11V8M8 11V4.5M11.5 11V6.5',
  settings: 'M2.5 4.5h5M10.5 4.5h3M9 3v3M2.5 11.5h2M7.5 11.5h6M6 10v3M2.5 8h7M12.5 8h1M11 6.5v3',
  book: 'M8 4.2C6.5 3.2 4.6 2.9 2.5 3v9.3c2.1-.1 4 .2 5.5 1.2 1.5-1 3.4-1.3 5.5-1.2V3c-2.1-.1-4 .2-5.5 1.2zM8 4.2v9.3',
  target: 'M8 2.2a5.8 5.8 0 110 11.6A5.8 5.8 0 018 2.2zM8 5.2a2.8 2.8 0 110 5.6 2.8 2.8 0 010-5.6z',
  up: 'M8 13V3.5M4 7.2L8 3.2l4 4',
  speech: 'M2.5 3h11v8H8l-3.5 2.7V11h-2z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={size > 24 ? 1 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

/** The extension's own mark, as in tests/tools/icons/icon.svg without its glow. */
export function Logo({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#1b7f78" />
      <rect x="4" y="2" width="8" height="12" rx="1" fill="#fffdf7" />
      <path d="M6 4h4v1H6zM6 11h3v1H6z" fill="#0a4a55" />
      <rect x="2" y="6" width="12" height="4" rx=".8" fill="#ffb224" />
      <path d="M5 7h6v2H5z" fill="#4a2f00" />
    </svg>
  )
}
