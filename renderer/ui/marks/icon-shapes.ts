/** One drawing on a 16 by 16 grid: what is stroked, and what is filled. */
interface IconShape {
  readonly lines?: string;
  readonly fills?: string;
}

const ring = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;

const box = (x: number, y: number, w: number, h: number): string =>
  `M${x + 1} ${y}h${w - 2}a1 1 0 0 1 1 1v${h - 2}a1 1 0 0 1-1 1h${2 - w}a1 1 0 0 1-1-1v${2 - h}a1 1 0 0 1 1-1Z`;

const drawings = {
  'arrow-down': { lines: 'M8 3v10M4.5 9.5 8 13l3.5-3.5' },
  'arrow-left': { lines: 'M13 8H3M6.5 4.5 3 8l3.5 3.5' },
  'arrow-right': { lines: 'M3 8h10M9.5 4.5 13 8l-3.5 3.5' },
  'arrow-up': { lines: 'M8 13V3M4.5 6.5 8 3l3.5 3.5' },
  attach: {
    lines: 'M13 7.3 8 12.3a3 3 0 0 1-4.3-4.3l5.2-5.2a2 2 0 0 1 2.9 2.9L6.6 10.9a1 1 0 0 1-1.5-1.5l4.5-4.5',
  },
  bin: { lines: 'M2.5 4.25h11M6 4V2.3h4V4M3.9 4.4l.7 9.3h6.8l.7-9.3M6.7 7v4M9.3 7v4' },
  bold: { lines: 'M4.5 2.8h4a2.5 2.5 0 0 1 0 5h-4ZM4.5 7.8h4.7a2.7 2.7 0 0 1 0 5.4H4.5Z' },
  bookmark: { lines: 'M4.3 2.5h7.4v11L8 10.7l-3.7 2.8Z' },
  calendar: {
    lines: `${box(2.5, 3.4, 11, 10.4)}M2.5 6.5h11M5.3 1.9v2.7M10.7 1.9v2.7M5.9 10l1.5 1.5 2.8-2.9`,
  },
  check: { lines: 'M2.8 8.6 6.3 12 13.2 4.3' },
  checklist: { lines: 'M1.8 4.3 3 5.5l2.1-2.6M1.8 10.8 3 12l2.1-2.6M7.8 4.5h6.4M7.8 11h6.4' },
  'chevron-down': { lines: 'M4.4 6.3 8 9.9l3.6-3.6' },
  'chevron-left': { lines: 'M9.7 4.4 6.1 8l3.6 3.6' },
  'chevron-right': { lines: 'M6.3 4.4 9.9 8l-3.6 3.6' },
  'chevron-up': { lines: 'M4.4 9.7 8 6.1l3.6 3.6' },
  circles: { lines: `${ring(5.7, 8, 4)}${ring(10.3, 8, 4)}` },
  close: { lines: 'M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4' },
  code: { lines: 'M5.4 4.4 1.8 8l3.6 3.6M10.6 4.4 14.2 8l-3.6 3.6' },
  copy: { lines: `${box(5.6, 5.6, 8, 8)}M10.4 3.3V3.2a1 1 0 0 0-1-1H3.2a1 1 0 0 0-1 1v6.2a1 1 0 0 0 1 1h.1` },
  export: { lines: 'M2.5 9.8v3.7h11V9.8M8 10.4V2.6M4.9 5.6 8 2.5l3.1 3.1' },
  eye: { lines: `M1.4 8S3.7 3.6 8 3.6 14.6 8 14.6 8 12.3 12.4 8 12.4 1.4 8 1.4 8Z${ring(8, 8, 1.9)}` },
  filter: { lines: 'M2.2 4.2h11.6M4.6 8h6.8M6.8 11.8h2.4' },
  hash: { lines: 'M6.3 2.5 5 13.5M11 2.5 9.7 13.5M2.8 5.9h11M2.2 10.1h11' },
  heading: { lines: 'M3.6 2.8v10.4M12.4 2.8v10.4M3.6 8h8.8' },
  history: { lines: 'M2.5 2.7v3.4h3.4M2.8 5.9a5.8 5.8 0 1 1-.6 3M8.2 5v3.3l2.3 1.5' },
  image: { lines: `${box(2, 2.9, 12, 10.2)}${ring(5.5, 6.3, 1.1)}M2.3 11.9l3.5-3.2 2.4 2.2 2.5-2.9 3 3` },
  import: { lines: 'M2.5 9.8v3.7h11V9.8M8 2.5v7.7M4.9 7.2 8 10.3l3.1-3.1' },
  italic: { lines: 'M6.9 2.8h5M4.1 13.2h5M9.9 2.8 6.1 13.2' },
  journal: { lines: `${box(3, 2, 10, 12)}M5.6 2v12M8 5.4h2.7M8 8h2.7` },
  key: { lines: `${ring(4.8, 8, 2.9)}M7.7 8h6.6M11.2 8v2.6M13.8 8v2.2` },
  keyhole: { lines: `${ring(8, 5.3, 3)}M7 8.2v5.6h2V8.2` },
  link: {
    lines:
      'M6.7 9.3a2.8 2.8 0 0 0 4 0l2.4-2.4a2.83 2.83 0 0 0-4-4l-1 1M9.3 6.7a2.8 2.8 0 0 0-4 0L2.9 9.1a2.83 2.83 0 0 0 4 4l1-1',
  },
  list: { lines: 'M6 4h8M6 8h8M6 12h8', fills: `${ring(2.7, 4, 1)}${ring(2.7, 8, 1)}${ring(2.7, 12, 1)}` },
  'lock-closed': { lines: `${box(3, 6.8, 10, 7)}M5 6.8V4.9a3 3 0 0 1 6 0v1.9M8 9.5v1.7` },
  'lock-open': { lines: `${box(2.5, 6.8, 10, 7)}M8.5 6.8V4.7a2.8 2.8 0 0 1 5.6 0v.7M7.5 9.5v1.7` },
  mention: { lines: `${ring(8, 8, 2.6)}M10.6 5.5v3.4a1.7 1.7 0 0 0 3.4 0V8a6 6 0 1 0-2.5 4.9` },
  minus: { lines: 'M3 8h10' },
  more: { fills: `${ring(3, 8, 1.15)}${ring(8, 8, 1.15)}${ring(13, 8, 1.15)}` },
  'numbered-list': {
    lines: 'M6.5 4H14M6.5 8H14M6.5 12H14M2 2.9l1-.6v3.5M1.9 10.4c.4-.9 2-.8 2 .3 0 .8-1 1.3-2 2.7h2.2',
  },
  page: { lines: 'M4.2 2h5.3l3 3v9H4.2ZM9.3 2.2v3h3M6.3 8.3h4M6.3 10.9h4' },
  pencil: {
    lines: 'M2.3 13.7l.8-3.3 7.5-7.5a1.3 1.3 0 0 1 1.8 0l.7.7a1.3 1.3 0 0 1 0 1.8l-7.5 7.5ZM9.3 4.2l2.5 2.5',
  },
  people: {
    lines: `${ring(6, 5, 2.5)}M1.5 13.5c0-2.7 1.8-4.3 4.5-4.3s4.5 1.6 4.5 4.3M10.3 2.6a2.5 2.5 0 0 1 0 4.8M12 9.5c1.6.6 2.5 2 2.5 4`,
  },
  person: { lines: `${ring(8, 4.9, 2.7)}M3 13.7c0-2.9 2-4.6 5-4.6s5 1.7 5 4.6` },
  pin: { lines: 'M5.5 2.2h5M6.3 2.2v4.3L4.2 9.3h7.6L9.7 6.5V2.2M8 9.3V14' },
  plus: { lines: 'M8 3v10M3 8h10' },
  print: { lines: 'M4.5 5.8V2.3h7v3.5M4.5 11.5H2.3V5.8h11.4v5.7h-2.2M4.5 9.3h7v4.5h-7Z' },
  question: {
    lines: `${ring(8, 8, 6.2)}M6.1 6.4a1.95 1.95 0 1 1 2.9 1.7c-.7.4-1 .7-1 1.3`,
    fills: ring(8, 11.5, 0.9),
  },
  quote: { lines: 'M2.7 3v10M6 4.7h8M6 8h8M6 11.3h5' },
  redo: { lines: 'M10.5 2.9l3 3-3 3M13.3 5.9H7a3.8 3.8 0 0 0 0 7.6h3' },
  reply: { lines: 'M4 3v5.7h8.5M9.7 5.9l2.8 2.8-2.8 2.8' },
  restore: { lines: 'M2.6 2.7v3.6h3.6M2.9 6.1a5.7 5.7 0 1 1-.6 3.2' },
  review: { lines: 'M8 1.9l6.3 4.6-2.4 7.3H4.1L1.7 6.5ZM8 5.4l3 2.2-1.1 3.5H6.1L5 7.6Z' },
  school: { lines: 'M2.4 13.6V7.1L8 2.9l5.6 4.2v6.5ZM6.4 13.6V9.8h3.2v3.8' },
  search: { lines: `${ring(6.9, 6.9, 4.6)}M10.3 10.3l3.6 3.6` },
  settings: {
    lines: `M1.8 4.6h6.1M11.7 4.6h2.5M1.8 11.4h2.5M8.1 11.4h6.1${ring(9.8, 4.6, 1.9)}${ring(6.2, 11.4, 1.9)}`,
  },
  share: { lines: 'M4.7 6.3H2.3v7.4h11.4V6.3h-2.4M8 10V2M5 4.9l3-3 3 3' },
  sort: { lines: 'M4.8 3v10M2.4 10.6 4.8 13l2.4-2.4M11.2 13V3M8.8 5.4 11.2 3l2.4 2.4' },
  undo: { lines: 'M5.5 2.9l-3 3 3 3M2.7 5.9H9a3.8 3.8 0 0 1 0 7.6H6' },
  warning: { lines: 'M8 2.2l6.5 11.4h-13ZM8 6.4v3.4', fills: ring(8, 11.6, 0.85) },
} as const satisfies Readonly<Record<string, IconShape>>;

/** The name of an icon in the set. */
export type IconName = keyof typeof drawings;

/** Every drawing, by name. */
export const iconShapes: Readonly<Record<IconName, IconShape>> = drawings;

/** Every name, in alphabetical order, for pages that show the whole set. */
export const iconNames: readonly IconName[] = Object.keys(drawings).filter(
  (name): name is IconName => name in drawings,
);
