import { house } from './buildings.ts';
import { bush, ground, hills, sky, tree } from './landscape.ts';
import { bench, desk, monitor, plantPot } from './objects.ts';
import { ink, moods } from './palette.ts';
import { person, viewerFromBehind } from './people.ts';
import { seededRandom } from './seeded-random.ts';
import { circle, ellipse, line, path, polygon, rect, verticalGradient } from './shapes.ts';

/** A wall, a floor, daylight falling in from the left. */
function room(wall: string, floor: string, floorTop = 720): string {
  return (
    `<defs>${verticalGradient('wall', [
      [0, '#ffffff', 0.28],
      [1, '#000000', 0.06],
    ])}</defs>` +
    rect(0, 0, 1600, floorTop, { fill: wall }) +
    rect(0, 0, 1600, floorTop, { fill: 'url(#wall)' }) +
    rect(0, floorTop, 1600, 1000 - floorTop, { fill: floor }) +
    rect(0, floorTop - 14, 1600, 14, { fill: ink.white }) +
    Array.from({ length: 9 }, (_, index) => line(800 + (index - 4) * 90, floorTop, 800 + (index - 4) * 420, 1000, ink.night, 3, 0.12)).join(
      '',
    ) +
    polygon(
      [
        [0, 180],
        [420, floorTop],
        [120, floorTop],
        [0, 560],
      ],
      { fill: ink.white, opacity: 0.14 },
    )
  );
}

function window(x: number, y: number, wide: number, tall: number): string {
  return (
    rect(x - 12, y - 12, wide + 24, tall + 24, { fill: ink.wood }) +
    rect(x, y, wide, tall, { fill: '#bfe0e0' }) +
    path(
      `M${x} ${y + tall}V${y + tall * 0.7}Q${x + wide * 0.3} ${y + tall * 0.4} ${x + wide * 0.6} ${y + tall * 0.66}T${x + wide} ${y + tall * 0.56}V${y + tall}Z`,
      { fill: ink.leaf },
    ) +
    line(x + wide / 2, y, x + wide / 2, y + tall, ink.wood, 8) +
    line(x, y + tall / 2, x + wide, y + tall / 2, ink.wood, 8)
  );
}

function lights(): string {
  return [300, 800, 1300]
    .map((x) => rect(x - 120, 40, 240, 18, { fill: ink.white }, 9) + rect(x - 4, 0, 8, 40, { fill: ink.stone }))
    .join('');
}

/** A chart without words. */
function chart(x: number, y: number, wide: number, tall: number): string {
  const bars = [0.35, 0.5, 0.44, 0.68, 0.82]
    .map((share, index) =>
      rect(
        x + wide * 0.1 + index * wide * 0.16,
        y + tall * 0.85 - tall * 0.6 * share,
        wide * 0.1,
        tall * 0.6 * share,
        { fill: index === 4 ? ink.ochre : ink.gulf },
        4,
      ),
    )
    .join('');
  return (
    rect(x, y, wide, tall, { fill: ink.white }, 10) +
    bars +
    line(x + wide * 0.08, y + tall * 0.86, x + wide * 0.92, y + tall * 0.86, ink.night, 4) +
    rect(x + wide * 0.1, y + tall * 0.1, wide * 0.42, 14, { fill: ink.night, opacity: 0.6 }, 7)
  );
}

function counter(): string {
  const booths = [360, 800, 1240]
    .map(
      (x, index) =>
        rect(x - 180, 560, 360, 220, { fill: index % 2 ? ink.gulf : ink.forest }, 10) +
        rect(x - 196, 546, 392, 26, { fill: ink.straw }, 8) +
        rect(x - 54, 250, 108, 60, { fill: ink.night }, 8) +
        circle(x - 20, 280, 12, { fill: ink.ochre }) +
        circle(x + 20, 280, 12, { fill: ink.leaf }),
    )
    .join('');
  const staff =
    person(360, 650, 0.98, { shirt: ink.straw, scarf: ink.brick }) +
    person(800, 650, 0.98, { shirt: ink.straw }) +
    person(1240, 650, 0.98, { shirt: ink.straw, scarf: ink.gulf });
  return (
    room('#e9ddc3', '#c8b48c') +
    lights() +
    rect(160, 170, 1280, 30, { fill: ink.clay }, 6) +
    staff +
    booths +
    monitor(450, 548, 0.7) +
    monitor(890, 548, 0.7) +
    monitor(1330, 548, 0.7) +
    plantPot(90, 800, 1.6) +
    plantPot(1520, 800, 1.6, ink.gulf) +
    person(300, 940, 1.05, { shirt: ink.clay, pose: 'holding' }) +
    person(700, 950, 1.05, { shirt: ink.leaf, scarf: ink.cream, pose: 'holding' }) +
    person(1140, 945, 1.05, { shirt: ink.gulfLight }) +
    bench(1400, 950, 1)
  );
}

function training(): string {
  const shirts = [ink.gulf, ink.straw, ink.leaf, ink.clay, ink.straw, ink.forest, ink.ochre];
  const row = (y: number, size: number, offset: number) =>
    shirts
      .map((shirt, index) =>
        viewerFromBehind(offset + index * 230, y, size, shirt, index % 3 === 1 ? [ink.brick, ink.gulf, ink.cream][index % 3] : undefined),
      )
      .join('');
  return (
    room('#d9e2d6', '#a98f68', 700) +
    lights() +
    rect(430, 130, 740, 440, { fill: ink.night }, 12) +
    chart(446, 146, 708, 408) +
    person(1290, 700, 1.15, { shirt: ink.clay, scarf: ink.cream, pose: 'waving', flip: true }) +
    window(70, 180, 220, 300) +
    plantPot(1480, 700, 1.6) +
    row(860, 0.86, 120) +
    row(1000, 1.1, 30)
  );
}

function meeting(): string {
  const seats = [
    [300, ink.straw, ink.gulf],
    [520, ink.clay, undefined],
    [740, ink.straw, ink.brick],
    [960, ink.gulf, undefined],
    [1180, ink.straw, undefined],
    [1390, ink.leaf, ink.cream],
  ] as const;
  const people = seats.map(([x, shirt, scarf]) => person(x, 800, 1.1, { shirt, scarf, pose: x === 520 ? 'waving' : 'standing' })).join('');
  const papers = [330, 560, 780, 1000, 1230].map((x, index) => rect(x, 716 + (index % 2) * 22, 90, 16, { fill: ink.white }, 3)).join('');
  return (
    room('#e4dcc8', '#9f845e', 690) +
    lights() +
    window(120, 150, 300, 320) +
    window(1180, 150, 300, 320) +
    rect(540, 150, 520, 320, { fill: ink.night }, 10) +
    chart(552, 162, 496, 296) +
    people +
    ellipse(800, 830, 760, 150, { fill: ink.woodDark }) +
    ellipse(800, 806, 760, 140, { fill: ink.wood }) +
    papers +
    plantPot(800, 800, 0.9, ink.gulf) +
    viewerFromBehind(520, 1000, 1.1, ink.forest) +
    viewerFromBehind(1060, 1000, 1.1, ink.clay, ink.ochre)
  );
}

function digitalClass(): string {
  const places = [250, 620, 990, 1360]
    .map(
      (x, index) =>
        desk(x, 800, 1.2, 280) +
        monitor(x, 664, 1.05) +
        viewerFromBehind(
          x + 20,
          900,
          0.95,
          [ink.gulf, ink.clay, ink.leaf, ink.ochre][index] ?? ink.gulf,
          index % 2 ? ink.cream : undefined,
        ),
    )
    .join('');
  return (
    room('#dfe6df', '#b59a70') +
    lights() +
    rect(560, 120, 480, 290, { fill: ink.forest }, 10) +
    path('M620 320q60 -120 140 -40t140 -60t90 30', { stroke: ink.cream, strokeWidth: 10 }) +
    window(120, 140, 260, 280) +
    window(1220, 140, 260, 280) +
    places +
    person(1120, 700, 0.9, { shirt: ink.straw, scarf: ink.brick, pose: 'holding' })
  );
}

function controlRoom(): string {
  const random = seededRandom(301);
  const screens = Array.from({ length: 15 }, (_, index) => {
    const x = 150 + (index % 5) * 264;
    const y = 110 + Math.floor(index / 5) * 172;
    const tone = ['#3f7f92', '#5d8f6a', '#a98a54', '#6d7f8d'][Math.floor(random() * 4)] ?? ink.gulf;
    const view =
      path(`M${x} ${y + 150}L${x + 100} ${y + 76}H${x + 150}L${x + 244} ${y + 150}Z`, { fill: '#2a3640' }) +
      rect(x + 30 + random() * 60, y + 40, 50, 46, { fill: '#1f2d37', opacity: 0.6 }) +
      rect(x + 150, y + 54 + random() * 20, 60, 36, { fill: '#1f2d37', opacity: 0.6 });
    return rect(x - 6, y - 6, 256, 162, { fill: '#0d161d' }, 6) + rect(x, y, 244, 150, { fill: tone }) + view;
  }).join('');
  return (
    rect(0, 0, 1600, 1000, { fill: '#1b2a36' }) +
    screens +
    rect(0, 760, 1600, 240, { fill: '#141f29' }) +
    rect(100, 740, 1400, 34, { fill: '#3c4f5d' }, 8) +
    [330, 800, 1270].map((x) => monitor(x - 90, 742, 0.8, '#77b2bd') + monitor(x + 90, 742, 0.8, '#d6b56c')).join('') +
    viewerFromBehind(330, 920, 1.25, '#31596b') +
    viewerFromBehind(800, 930, 1.25, '#6b4a37', ink.straw) +
    viewerFromBehind(1270, 920, 1.25, '#31596b')
  );
}

function homeCare(): string {
  const { morning } = moods;
  const cross = rect(0, -12, 36, 12, { fill: ink.red }) + rect(12, -24, 12, 36, { fill: ink.red });
  const bag =
    rect(1030, 812, 96, 66, { fill: ink.white }, 10) +
    path('M1056 812q22 -30 44 0', { stroke: ink.stoneDark, strokeWidth: 8 }) +
    `<g transform="translate(1060 846)">${cross}</g>`;
  return (
    sky(morning, 51, { x: 1300, y: 200 }) +
    hills(morning, 311, 520) +
    ground(760, ink.grass, 313, ink.forest) +
    house(520, 820, 3, ink.cream, ink.clay) +
    rect(120, 800, 820, 34, { fill: ink.stone }, 6) +
    bench(700, 860, 1.3) +
    person(700, 900, 0.92, { shirt: ink.straw, skin: ink.skinLight }) +
    person(960, 930, 1.05, { shirt: ink.white, trousers: ink.gulf, scarf: ink.gulf, pose: 'holding', flip: true }) +
    bag +
    tree(1420, 820, 2.1, ink.leaf) +
    bush(130, 880, 1.3, ink.leaf, ink.red) +
    bush(1240, 890, 1.1, ink.forest, ink.ochre)
  );
}

function healthPost(): string {
  const banner = path('M0 0H1600V60Q1400 110 1200 60T800 60T400 60T0 60Z', { fill: ink.clay, opacity: 0.85 });
  const scale =
    line(980, 220, 980, 470, ink.stoneDark, 10) +
    circle(980, 330, 54, { fill: ink.white }) +
    circle(980, 330, 54, { stroke: ink.gulf, strokeWidth: 10 }) +
    line(980, 330, 1004, 300, ink.red, 6) +
    path('M900 470Q980 640 1060 470', { fill: ink.ochre }) +
    ellipse(980, 486, 56, 26, { fill: ink.skinLight });
  return (
    room('#e2e8dc', '#c2a97d') +
    banner +
    window(90, 200, 260, 280) +
    scale +
    person(340, 760, 1.05, { shirt: ink.white, scarf: ink.gulf }) +
    rect(170, 680, 500, 150, { fill: ink.straw }) +
    desk(420, 820, 1.4, 520) +
    rect(330, 640, 110, 20, { fill: ink.white }, 4) +
    person(820, 900, 1.1, { shirt: ink.ochre, scarf: ink.brick, pose: 'holding' }) +
    person(1150, 890, 1.1, { shirt: ink.white, scarf: ink.forest, pose: 'waving' }) +
    person(1360, 930, 1.1, { shirt: ink.gulfLight, scarf: ink.cream }) +
    person(1450, 940, 0.6, { shirt: ink.red }) +
    plantPot(1540, 760, 1.5)
  );
}

function exhibition(): string {
  const booth = (x: number, color: string) =>
    rect(x, 260, 440, 440, { fill: color }) +
    rect(x - 16, 226, 472, 44, { fill: ink.night }, 6) +
    chart(x + 40, 320, 360, 200) +
    rect(x + 60, 590, 320, 140, { fill: ink.cream }, 8) +
    rect(x + 48, 580, 344, 20, { fill: ink.ochre }, 6);
  const spots = [260, 800, 1340]
    .map((x) =>
      polygon(
        [
          [x - 10, 0],
          [x + 10, 0],
          [x + 220, 700],
          [x - 220, 700],
        ],
        { fill: '#fff0c8', opacity: 0.16 },
      ),
    )
    .join('');
  const trophy =
    path('M760 470h80v40q0 50 -40 54q-40 -4 -40 -54Z', { fill: ink.ochre }) +
    rect(790, 560, 20, 20, { fill: ink.ochre }) +
    rect(766, 572, 68, 12, { fill: ink.woodDark }) +
    path('M760 482q-34 4 -22 36q8 16 26 14', { stroke: ink.ochre, strokeWidth: 9 }) +
    path('M840 482q34 4 22 36q-8 16 -26 14', { stroke: ink.ochre, strokeWidth: 9 });
  return (
    room('#4a5d68', '#7c6a52', 720) +
    booth(80, ink.gulf) +
    booth(580, ink.clay) +
    booth(1080, ink.forest) +
    trophy +
    spots +
    person(330, 900, 1.05, { shirt: ink.straw, scarf: ink.brick }) +
    person(560, 930, 1.1, { shirt: ink.white, pose: 'waving' }) +
    person(900, 930, 1.1, { shirt: ink.straw, scarf: ink.gulfLight }) +
    person(1120, 940, 1.1, { shirt: ink.ochre, flip: true, pose: 'holding' }) +
    person(1390, 920, 1.05, { shirt: ink.cream })
  );
}

/** Pictures of offices, classes and visits, by file name. */
export const indoorScenes: Record<string, () => string> = {
  'foto-loket-pelayanan': counter,
  'foto-ruang-bimtek': training,
  'foto-rapat-koordinasi': meeting,
  'foto-kelas-digital': digitalClass,
  'foto-ruang-kendali': controlRoom,
  'foto-home-care': homeCare,
  'foto-posyandu': healthPost,
  'foto-pameran-smart-city': exhibition,
};
