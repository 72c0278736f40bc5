import { hill, sky, water } from './landscape.ts';
import { sailingBoat } from './objects.ts';
import { ink, moods, type Mood } from './palette.ts';
import { circle, group, path, polygon, rect, svg } from './shapes.ts';

/** The numerals as strokes, since fonts differ from machine to machine. */
const numerals = [
  'M-40 -90L10 -130V130',
  'M-70 -70Q-60 -130 0 -130Q74 -126 70 -60Q64 -10 -70 130H78',
  'M-66 -110Q-30 -134 4 -130Q64 -122 60 -66Q56 -12 -10 -8Q70 -4 70 60Q66 130 -6 132Q-50 132 -74 100',
  'M40 130V-130L-80 60H84',
];
const faces: readonly { band: string; mood: Mood }[] = [
  { band: ink.gulf, mood: moods.morning },
  { band: ink.forest, mood: moods.noon },
  { band: ink.clay, mood: moods.dusk },
  { band: ink.night, mood: moods.mist },
];

/** The cover of masterplan book 1-4: a landscape under a coloured band with the number, and a row of six seals for the dimensions. */
export function bookCover(number: 1 | 2 | 3 | 4): string {
  const { band, mood } = faces[number - 1] ?? { band: ink.gulf, mood: moods.morning };
  const size = { width: 1200, height: 1600 };
  const scene =
    sky(mood, 400 + number, { x: 830, y: 250, radius: 76 }) +
    hill(410 + number, 560, 120, mood.hills[0], { mist: mood.sky[2] }) +
    hill(420 + number, 650, 90, mood.hills[1], { mist: mood.hills[0] }) +
    water(mood, 430 + number, 720, 1000, 830) +
    sailingBoat(640, 830, 0.95) +
    hill(440 + number, 930, 40, mood.hills[3], { trees: true });
  const seals = [ink.gulfLight, ink.clay, ink.ochre, ink.leaf, ink.straw, ink.grass]
    .map(
      (color, index) =>
        circle(180 + index * 168, 1430, 46, { fill: color }) + circle(180 + index * 168, 1430, 46, { stroke: ink.cream, strokeWidth: 6 }),
    )
    .join('');
  const weave = Array.from({ length: 20 }, (_, index) =>
    polygon(
      [
        [index * 60, 1530],
        [index * 60 + 30, 1500],
        [index * 60 + 60, 1530],
        [index * 60 + 30, 1560],
      ],
      { fill: index % 2 ? ink.ochre : ink.cream, opacity: 0.75 },
    ),
  ).join('');
  const plate = rect(0, 1180, 1200, 420, { fill: band }) + rect(0, 1180, 1200, 14, { fill: ink.ochre });
  const emblem =
    circle(260, 1090, 190, { fill: ink.cream }) +
    circle(260, 1090, 170, { stroke: band, strokeWidth: 8 }) +
    group(path(numerals[number - 1] ?? '', { stroke: band, strokeWidth: 34 }), 'translate(260 1090) scale(0.82)');
  const rules = rect(500, 1250, 560, 22, { fill: ink.cream }, 11) + rect(500, 1296, 400, 16, { fill: ink.cream, opacity: 0.6 }, 8);
  return svg(`<g transform="scale(1.2)">${scene}</g>` + plate + emblem + rules + seals + weave, size);
}
