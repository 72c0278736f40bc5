/** Line drawings on a 24 x 24 grid, as the `d` of one path. Drawn for this site. */
export const icons = {
  search: 'M16 16l5 5M3 10.500a7.500 7.500 0 1 0 15 0a7.500 7.500 0 1 0-15 0',
  phone: 'M5 3h4l2 5-2.500 2a12 12 0 0 0 5.500 5.500l2-2.500 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
  whatsapp: 'M3 21l1.500-5A9 9 0 1 1 8 19.500zM9 8.500c0 4 2.500 6.500 6.500 6.500l1-2-2.500-1-1 1c-1.500-.5-2-1-2.500-2.500l1-1-1-2.500z',
  mail: 'M3 5h18v14H3zM3 6.500l9 7 9-7',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3.500 2',
  money: 'M3 6h18v12H3zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6M6 9v0M18 15v0',
  place: 'M12 21s7-6.500 7-11.500a7 7 0 0 0-14 0C5 14.500 12 21 12 21zM12 7a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c3 2.500 4 5.500 4 9s-1 6.500-4 9c-3-2.500-4-5.500-4-9s1-6.500 4-9',
  counter: 'M4 20V10h16v10M2 20h20M6 10l1.500-5h9L18 10M10 20v-5h4v5',
  download: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  share:
    'M15 6l-7 5 7 6M6 9a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5M18 3a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5M18 15.500a2.500 2.500 0 1 0 0 5a2.500 2.500 0 1 0 0-5',
  link: 'M10 14a4 4 0 0 0 6 0l4-4a4.200 4.200 0 0 0-6-6l-1.500 1.500M14 10a4 4 0 0 0-6 0l-4 4a4.200 4.200 0 0 0 6 6l1.500-1.500',
  print: 'M7 9V3h10v6M7 18H3V9h18v9h-4M7 14h10v7H7z',
  check: 'M4 12.500l5.500 5.500L20 6',
  alert: 'M12 3l10 18H2zM12 10v5M12 18v0',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7v0',
  calendar: 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5',
  document: 'M6 2h8l5 5v15H6zM14 2v5h5M9 13h7M9 17h7',
  arrow: 'M4 12h16M13 5l7 7-7 7',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  help: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9.500 9.500a2.500 2.500 0 1 1 3.500 2.300c-.7.4-1 .9-1 1.700M12 17v0',
  // Life events
  baby: 'M12 4a5 5 0 1 0 0 10a5 5 0 1 0 0-10M12 4c0-1.500 1-2 2-1.500M10 9v0M14 9v0M10 11.500c1 1 3 1 4 0M6 21c0-4 2.500-6 6-6s6 2 6 6',
  school: 'M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6',
  work: 'M3 8h18v12H3zM9 8V4h6v4M3 13h18M12 12v2',
  rings: 'M9 9a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 9a6 6 0 1 0 0 12a6 6 0 1 0 0-12M9 9l-2-4 2-2 2 2z',
  move: 'M2 6h12v11H2zM14 10h4l4 4v3h-8M7 17a2 2 0 1 0 0 4a2 2 0 1 0 0-4M17 17a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  shop: 'M4 10v11h16V10M2 10l2.500-7h15L22 10c0 3-4 3-5 0-1 3-4 3-5 0-1 3-4 3-5 0-1 3-5 3-5 0zM9 21v-6h6v6',
  house: 'M3 11l9-8 9 8M5 10v11h14V10M10 21v-6h4v6',
  health: 'M12 20C3 13 3 5 8 5c2 0 3.500 1.500 4 3 .5-1.500 2-3 4-3 5 0 5 8-4 15zM6 12h3l1.500-3 2.500 5 1.500-2h3',
  rest: 'M4 13h12v-3a8 8 0 0 1 4 4M4 13a8 8 0 0 1 8-8V3M12 5a8 8 0 0 1 8 8H4M12 13v6a2 2 0 0 0 4 0',
  candle: 'M8 11h8v10H8zM12 11V8M12 2c2 2.500 2.500 3.500 2.500 4.200a2.500 2.500 0 0 1-5 0C9.500 5.500 10 4.500 12 2zM5 21h14',
  // Dimensions
  governance: 'M3 21h18M4 9h16L12 3zM6 9v9M10 9v9M14 9v9M18 9v9M4 18h16',
  branding: 'M12 2l3 7h7l-5.500 4.500L18.500 21 12 16.500 5.500 21l2-7.500L2 9h7z',
  economy: 'M3 20h18M5 16l5-6 4 3 6-8M15 5h5v5',
  living: 'M3 21V9l6-4v16M9 21V3h6v18M15 9l6 3v9M2 21h20',
  society: 'M8 4a3 3 0 1 0 0 6a3 3 0 1 0 0-6M16 4a3 3 0 1 0 0 6a3 3 0 1 0 0-6M2 20c0-4 2-7 6-7s6 3 6 7M14 13.500c5-1.500 8 1.500 8 6.500',
  environment: 'M5 20C3 9 9 4 20 4c1 11-4 17-13 15M5 20c2-6 5-9 10-11',
} as const;

export type IconName = keyof typeof icons;

/** The icon an editor named, or another where the name is unknown. */
export function iconNamed(name: string | undefined, otherwise: IconName): IconName {
  return name !== undefined && name in icons ? (name as IconName) : otherwise;
}
