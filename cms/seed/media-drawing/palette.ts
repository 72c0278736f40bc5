/** One palette for all pictures, so that they look drawn by one hand: gulf blue, forest green, clay and the paper's cream. */
export const ink = {
  night: '#1d2f3f',
  gulf: '#2f6f86',
  gulfLight: '#7fb6bf',
  forest: '#1f4d43',
  leaf: '#3f7d57',
  grass: '#7fa65c',
  straw: '#d9c28a',
  sand: '#ecd9b0',
  clay: '#b5573a',
  brick: '#8e3f2c',
  ochre: '#e0a13c',
  cream: '#faf1de',
  white: '#fffaf0',
  wood: '#7a5236',
  woodDark: '#543623',
  stone: '#9aa39c',
  stoneDark: '#5d6a68',
  asphalt: '#5a6166',
  skin: '#a9744f',
  skinLight: '#c48f68',
  glass: '#a9cfd2',
  red: '#c8402f',
} as const;

/** The time of day of a picture: its sky, its sun, its hills from far to near, its water. */
export interface Mood {
  sky: readonly [string, string, string];
  sun: string;
  hills: readonly [string, string, string, string];
  water: readonly [string, string];
  cloud: string;
}

export const moods = {
  morning: {
    sky: ['#8cc3cf', '#cfe3d8', '#fbe9c6'],
    sun: '#fff3cf',
    hills: ['#a8c7c4', '#7fae9f', '#4f8a72', '#2f6753'],
    water: ['#8fc3c6', '#3b8296'],
    cloud: '#ffffff',
  },
  noon: {
    sky: ['#5fa9c4', '#9fd0d6', '#e6f1e2'],
    sun: '#fffbe6',
    hills: ['#9cc2bd', '#6da58d', '#468464', '#2b6149'],
    water: ['#6fb4c0', '#2a7390'],
    cloud: '#ffffff',
  },
  dusk: {
    sky: ['#4c6c8c', '#e0936c', '#fbd08c'],
    sun: '#ffe2a1',
    hills: ['#9b7f86', '#755f74', '#4d4b63', '#2f3a4c'],
    water: ['#d99a72', '#3d5670'],
    cloud: '#f7c9a4',
  },
  night: {
    sky: ['#14233a', '#27405a', '#4c6278'],
    sun: '#f4ecd2',
    hills: ['#33495f', '#283d52', '#1e3142', '#162534'],
    water: ['#35536d', '#16293c'],
    cloud: '#6f8496',
  },
  mist: {
    sky: ['#b7ccd0', '#d8e2da', '#f2efdf'],
    sun: '#fffdf2',
    hills: ['#bccdc8', '#93b3a5', '#5f8f78', '#37684f'],
    water: ['#b3cdcd', '#6d9ba3'],
    cloud: '#ffffff',
  },
} as const satisfies Record<string, Mood>;
