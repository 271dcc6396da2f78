const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM10.4 10.4 14 14',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6',
  redo: 'M10 3l3.5 3.5L10 10M13.5 6.5H6a3.5 3.5 0 0 0 0 7h4',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3',
  arrange:
    'M8 6.500V3.500M9.500 9l2.500 2M6.500 9 4 11M8 6.500a1.500 1.500 0 1 1 0 3a1.500 1.500 0 1 1 0-3zM8 2.500v.01M12.800 11.700v.01M3.200 11.700v.01',
  stop: 'M4.500 4.500h7v7h-7z',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  right: 'M2.5 8h11M9.5 4l4 4-4 4',
  expand: 'M3 10v3h3M13 6V3h-3M3 13l4-4M13 3 9 7',
  shrink: 'M4 9h3v3M12 7H9V4M7 9l-4 4M9 7l4-4',
  sun: 'M8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M13 3l-1.1 1.1M4.1 11.9 3 13',
  moon: 'M13 9.8A5.6 5.6 0 0 1 6.2 3a5.6 5.6 0 1 0 6.8 6.8z',
  share: 'M6.5 9.5 9.5 6.5M7 4.5l1-1a3 3 0 0 1 4.5 4.5l-1 1M9 11.5l-1 1A3 3 0 0 1 3.500 8l1-1',
  download: 'M8 2v8M4.500 7 8 10.500 11.500 7M3 13.500h10',
  people:
    'M6 3a2.500 2.500 0 1 1 0 5a2.500 2.500 0 1 1 0-5zM1.500 13.500a4.500 4.500 0 0 1 9 0M10.500 3.200a2.500 2.500 0 0 1 0 4.600M12 9.700a4.500 4.500 0 0 1 2.500 3.800',
  check: 'M3 8.500 6.500 12 13 4.500',
  copy: 'M6 5.500h7.500v8H6zM3.500 10.500h-1v-8H10v1',
  add: 'M9 2.500H3.500v11h9V6M9 2.500 12.500 6H9zM8 7.500v4M6 9.500h4',
  pencil: 'M10.500 3l2.500 2.500L6 12.500l-3 .500 .500-3zM9 4.500 11.500 7',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  out: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.500 8.500',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="icon-drawing">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
