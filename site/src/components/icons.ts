/** Line drawings on a 24 x 24 grid, as the `d` of one path. Drawn for this site. */
export const icons = {
  search: 'M16 16l5 5M3 10.5a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0',
  phone: 'M5 3h4l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z',
  whatsapp: 'M3 21l1.5-5A9 9 0 1 1 8 19.5zM9 8.5c0 4 2.5 6.5 6.5 6.5l1-2-2.5-1-1 1c-1.5-.5-2-1-2.5-2.5l1-1-1-2.5z',
  mail: 'M3 5h18v14H3zM3 6.5l9 7 9-7',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3.5 2',
  money: 'M3 6h18v12H3zM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6M6 9h.01M18 15h.01',
  place: 'M12 21s7-6.5 7-11.5a7 7 0 0 0-14 0C5 14.5 12 21 12 21zM12 7a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  globe: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c3 2.5 4 5.5 4 9s-1 6.5-4 9c-3-2.5-4-5.5-4-9s1-6.5 4-9',
  counter: 'M4 20V10h16v10M2 20h20M6 10l1.5-5h9L18 10M10 20v-5h4v5',
  download: 'M12 3v12M7 10l5 5 5-5M4 20h16',
  share:
    'M15 6l-7 5 7 6M6 9a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M18 3a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M18 15.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  link: 'M10 14a4 4 0 0 0 6 0l4-4a4.200 4.200 0 0 0-6-6l-1.5 1.5M14 10a4 4 0 0 0-6 0l-4 4a4.200 4.200 0 0 0 6 6l1.5-1.5',
  print: 'M7 9V3h10v6M7 18H3V9h18v9h-4M7 14h10v7H7z',
  check: 'M4 12.5l5.5 5.5L20 6',
  alert: 'M12 3l10 18H2zM12 10v5M12 18h.01',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7h.01',
  calendar: 'M3 5h18v16H3zM3 10h18M8 2v5M16 2v5',
  document: 'M6 2h8l5 5v15H6zM14 2v5h5M9 13h7M9 17h7',
  arrow: 'M4 12h16M13 5l7 7-7 7',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  help: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.700M12 17h.01',
  // Kinds of places
  wifi: 'M2 9a15 15 0 0 1 20 0M5.5 13a10 10 0 0 1 13 0M9 17a5 5 0 0 1 6 0M12 20.500h.01',
  kamera: 'M3 4l14 4-2 7-14-4zM16 11l4 1.500-1 4-4.500-1.500M8 13.500V19H3',
  wisata: 'M2 20h20M4 20l5-11 3 6 2.500-4L20 20M17 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  taman: 'M12 21v-8M12 3a5 5 0 0 0-4.500 7A4 4 0 0 0 8.500 17h7a4 4 0 0 0 1-7A5 5 0 0 0 12 3M4 21h16',
  puskesmas: 'M3 21h18M5 21V8l7-5 7 5v13M12 9v7M8.500 12.500h7',
  // The names editors choose for life events and dimensions
  bayi: 'M12 5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M12 5c-1.5-1.5 0-3.5 2-2.5M9.5 11h.01M14.5 11h.01M9.5 15c1.3 1.3 3.700 1.3 5 0',
  sekolah: 'M2 9l10-5 10 5-10 5zM6 11v5c3 3 9 3 12 0v-5M22 9v6',
  kerja: 'M3 8h18v12H3zM9 8V4h6v4M3 13h18M12 12v2',
  cincin: 'M9 9a6 6 0 1 0 0 12a6 6 0 1 0 0-12M15 9a6 6 0 1 0 0 12a6 6 0 1 0 0-12M9 9l-2-4 2-2 2 2z',
  pindah: 'M2 6h12v11H2zM14 10h4l4 4v3h-8M7 17a2 2 0 1 0 0 4a2 2 0 1 0 0-4M17 17a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  toko: 'M4 10v11h16V10M2 10l2.5-7h15L22 10c0 3-4 3-5 0-1 3-4 3-5 0-1 3-4 3-5 0-1 3-5 3-5 0zM9 21v-6h6v6',
  rumah: 'M3 11l9-8 9 8M5 10v11h14V10M10 21v-6h4v6',
  sakit: 'M12 20C3 13 3 5 8 5c2 0 3.5 1.5 4 3 .5-1.5 2-3 4-3 5 0 5 8-4 15zM6 12h3l1.5-3 2.5 5 1.5-2h3',
  lansia: 'M10 3a2 2 0 1 0 0 4a2 2 0 1 0 0-4M10 10v5l3 6M10 15l-3 6M10 11l5 2M17 12v9M15 13a1.5 1.5 0 0 1 2-1',
  duka: 'M8 11h8v10H8zM12 11V8M12 2c2 2.5 2.5 3.5 2.5 4.200a2.5 2.5 0 0 1-5 0C9.5 5.5 10 4.5 12 2zM5 21h14',
  gedung: 'M3 21h18M4 9h16L12 3zM6 9v9M10 9v9M14 9v9M18 9v9M4 18h16',
  lencana: 'M12 2l3 7h7l-5.5 4.5L18.5 21 12 16.5 5.5 21l2-7.5L2 9h7z',
  warga: 'M8 4a3 3 0 1 0 0 6a3 3 0 1 0 0-6M16 4a3 3 0 1 0 0 6a3 3 0 1 0 0-6M2 20c0-4 2-7 6-7s6 3 6 7M14 13.5c5-1.5 8 1.5 8 6.5',
  daun: 'M5 20C3 9 9 4 20 4c1 11-4 17-13 15M5 20c2-6 5-9 10-11',
} as const;

export type IconName = keyof typeof icons;

/** The icon an editor named, or another where the name is unknown. */
export function iconNamed(name: string | undefined, otherwise: IconName): IconName {
  return name !== undefined && name in icons ? (name as IconName) : otherwise;
}
