import { cityHall, columnHouse, flag, glassHall, house, oldMosque, stiltPalace } from './buildings.ts';
import { bush, ground, hill, hills, palm, sky, tree, water } from './landscape.ts';
import { bench, fishingBoat, sailingBoat, streetLamp } from './objects.ts';
import { ink, moods } from './palette.ts';
import { person } from './people.ts';
import { seededRandom } from './seeded-random.ts';
import { circle, ellipse, line, path, polygon, rect, round, verticalGradient } from './shapes.ts';

/** A paved square that narrows towards the building. */
function forecourt(top: number, seed: number): string {
  const random = seededRandom(seed);
  const slabs = Array.from({ length: 40 }, () => {
    const y = top + 20 + random() * 240;
    return rect(250 + random() * 1100, y, 30 + random() * 70, 5, { fill: ink.stone, opacity: 0.3 }, 2);
  }).join('');
  return (
    polygon(
      [
        [560, top],
        [1040, top],
        [1500, 1000],
        [100, 1000],
      ],
      { fill: ink.sand },
    ) + slabs
  );
}

function mosque(): string {
  const { morning } = moods;
  return (
    sky(morning, 11, { x: 360, y: 250 }) +
    hills(morning, 21, 560) +
    ground(760, ink.grass, 3, ink.forest) +
    forecourt(766, 5) +
    palm(220, 800, 1.15, -40) +
    palm(1420, 806, 1.05, 46) +
    oldMosque(800, 800, 1.02) +
    bush(300, 850, 1.2, ink.leaf, ink.ochre) +
    bush(1330, 848, 1.1, ink.leaf, ink.white) +
    person(600, 905, 0.5, { shirt: ink.white, trousers: ink.forest }) +
    person(665, 915, 0.52, { shirt: ink.ochre, scarf: ink.forest }) +
    person(1010, 930, 0.55, { shirt: ink.gulf })
  );
}

function palace(): string {
  const { noon } = moods;
  return (
    sky(noon, 12, { x: 1300, y: 190 }) +
    hills(noon, 31, 540) +
    ground(770, ink.grass, 7, ink.forest) +
    forecourt(790, 9) +
    tree(170, 820, 1.9, ink.forest) +
    tree(1440, 815, 1.8, ink.leaf) +
    stiltPalace(800, 815, 1.15) +
    flag(1250, 830, 1) +
    bush(380, 872, 1.1, ink.leaf, ink.red) +
    bush(1200, 880, 1.2, ink.leaf, ink.ochre) +
    person(520, 930, 0.58, { shirt: ink.clay, scarf: ink.cream }) +
    person(590, 940, 0.46, { shirt: ink.gulfLight })
  );
}

function harbour(): string {
  const { dusk } = moods;
  const piles = Array.from({ length: 15 }, (_, index) => rect(30 + index * 76, 760, 16, 150, { fill: ink.woodDark })).join('');
  const pier = rect(0, 734, 1130, 34, { fill: ink.wood }) + rect(0, 764, 1130, 10, { fill: ink.woodDark }) + piles;
  const shed =
    rect(60, 560, 330, 176, { fill: ink.cream }) +
    polygon(
      [
        [30, 566],
        [420, 566],
        [360, 480],
        [90, 480],
      ],
      { fill: ink.brick },
    ) +
    [100, 200, 300].map((x) => rect(x, 620, 62, 116, { fill: ink.gulf })).join('');
  const bollards = [620, 760, 900, 1040].map((x) => rect(x, 706, 22, 30, { fill: ink.night }, 6)).join('');
  return (
    sky(dusk, 13, { x: 1130, y: 420, radius: 74 }) +
    hill(41, 580, 46, dusk.hills[0], { mist: dusk.sky[2] }) +
    hill(44, 610, 24, dusk.hills[1]) +
    water(dusk, 51, 620, 1000, 1130) +
    sailingBoat(1290, 720, 0.95) +
    sailingBoat(760, 655, 0.36, ink.night, true) +
    sailingBoat(560, 645, 0.26, ink.night) +
    shed +
    pier +
    bollards +
    person(470, 738, 0.42, { shirt: ink.clay }) +
    person(520, 738, 0.42, { shirt: ink.ochre, pose: 'holding' }) +
    fishingBoat(1270, 905, 1.05, ink.clay, true)
  );
}

function waterfall(): string {
  const { mist } = moods;
  const random = seededRandom(61);
  const streaks = Array.from({ length: 60 }, () => {
    const x = 690 + random() * 220;
    const y = 250 + random() * 420;
    return line(x, y, x + (random() - 0.5) * 8, y + 40 + random() * 110, ink.white, 3 + random() * 6, round(0.35 + random() * 0.5));
  }).join('');
  const fall =
    `<defs>${verticalGradient('fall', [
      [0, '#f7fbf4'],
      [0.6, '#cfe6e4'],
      [1, '#eaf6f2'],
    ])}</defs>` +
    path('M700 210Q790 190 900 214L930 730H664Z', { fill: 'url(#fall)' }) +
    streaks;
  const cliff = (mirror: boolean) => {
    const side = (x: number) => (mirror ? 1600 - x : x);
    return (
      polygon(
        [
          [side(0), 120],
          [side(330), 90],
          [side(560), 180],
          [side(700), 210],
          [side(660), 480],
          [side(690), 740],
          [side(420), 900],
          [side(0), 1000],
        ],
        { fill: '#5c5a4c' },
      ) +
      polygon(
        [
          [side(0), 120],
          [side(330), 90],
          [side(520), 170],
          [side(560), 420],
          [side(470), 760],
          [side(0), 900],
        ],
        { fill: '#47493f' },
      ) +
      polygon(
        [
          [side(0), 150],
          [side(240), 120],
          [side(330), 360],
          [side(260), 700],
          [side(0), 820],
        ],
        { fill: '#383c35' },
      )
    );
  };
  const mossy = Array.from({ length: 46 }, (_, index) => {
    const left = index % 2 === 0;
    const x = left ? random() * 600 : 1000 + random() * 600;
    return ellipse(x, 110 + random() * 640, 30 + random() * 60, 14 + random() * 22, {
      fill: random() < 0.5 ? ink.leaf : ink.forest,
      opacity: 0.85,
    });
  }).join('');
  const rocks = [
    [520, 850, 120],
    [1100, 870, 140],
    [700, 930, 90],
    [960, 780, 60],
    [620, 770, 56],
    [1290, 930, 110],
    [330, 930, 120],
  ]
    .map(
      ([x = 0, y = 0, size = 0]) =>
        ellipse(x, y, size, size * 0.52, { fill: '#4a4d45' }) +
        ellipse(x - size * 0.2, y - size * 0.16, size * 0.56, size * 0.22, { fill: '#7f877b', opacity: 0.7 }),
    )
    .join('');
  const spray = Array.from({ length: 22 }, () =>
    circle(640 + random() * 320, 690 + random() * 80, 18 + random() * 44, { fill: ink.white, opacity: 0.25 }),
  ).join('');
  return (
    sky(mist, 14, { x: 860, y: 110 }) +
    hill(71, 250, 60, mist.hills[1], { trees: true }) +
    fall +
    cliff(false) +
    cliff(true) +
    mossy +
    water(mist, 73, 730, 1000) +
    spray +
    rocks +
    tree(150, 330, 1.5, ink.forest) +
    tree(1470, 300, 1.6, ink.forest) +
    tree(330, 250, 1.1, ink.leaf) +
    tree(1300, 250, 1.1, ink.leaf) +
    bush(110, 960, 2, ink.leaf) +
    bush(1500, 970, 2.2, ink.forest)
  );
}

function beach(): string {
  const { noon } = moods;
  const gazebo =
    rect(1140, 640, 14, 130, { fill: ink.wood }) +
    rect(1330, 640, 14, 130, { fill: ink.wood }) +
    rect(1120, 730, 246, 18, { fill: ink.wood }) +
    polygon(
      [
        [1080, 650],
        [1404, 650],
        [1242, 540],
      ],
      { fill: ink.ochre },
    ) +
    polygon(
      [
        [1242, 650],
        [1404, 650],
        [1242, 540],
      ],
      { fill: ink.clay, opacity: 0.45 },
    );
  const foam =
    path('M0 812Q240 760 520 792T1010 770T1600 730', { stroke: ink.white, strokeWidth: 16, opacity: 0.8 }) +
    path('M0 842Q260 792 540 820T1020 800T1600 760', { stroke: ink.white, strokeWidth: 7, opacity: 0.5 });
  return (
    sky(noon, 15, { x: 420, y: 210 }) +
    hill(81, 500, 40, noon.hills[0], { mist: noon.sky[2] }) +
    hill(84, 520, 20, noon.hills[1]) +
    water(noon, 85, 520, 900, 420) +
    sailingBoat(520, 610, 0.4) +
    fishingBoat(860, 690, 0.7, ink.gulf) +
    path('M0 820Q240 768 520 800T1010 780T1600 738V1000H0Z', { fill: ink.sand }) +
    foam +
    gazebo +
    palm(1470, 850, 1.5, -70) +
    palm(1560, 900, 1.2, -20) +
    palm(110, 930, 1.3, 60) +
    person(640, 905, 0.5, { shirt: ink.red, scarf: ink.cream }) +
    person(700, 900, 0.36, { shirt: ink.ochre, pose: 'waving' }) +
    person(760, 910, 0.5, { shirt: ink.gulf })
  );
}

/** The gulf and the town seen from a hill. */
function viewpoint(): string {
  const { dusk } = moods;
  const random = seededRandom(91);
  const town = Array.from({ length: 70 }, () => {
    const x = 120 + random() * 1200;
    return rect(x, 636 + random() * 60, 16 + random() * 26, 12 + random() * 14, { fill: random() < 0.5 ? '#d8a583' : '#a9776a' });
  }).join('');
  const rail =
    Array.from({ length: 12 }, (_, index) => rect(760 + index * 74, 770 - index * 2, 12, 96, { fill: ink.woodDark })).join('') +
    line(750, 782, 1600, 756, ink.wood, 14) +
    line(750, 824, 1600, 798, ink.wood, 10);
  return (
    sky(dusk, 16, { x: 760, y: 380, radius: 78 }) +
    hill(93, 520, 34, dusk.hills[0], { mist: dusk.sky[2] }) +
    water(dusk, 95, 540, 700, 760) +
    path('M0 700Q300 600 640 640T1180 650T1600 610V1000H0Z', { fill: dusk.hills[1] }) +
    town +
    path('M0 780Q300 720 620 800T1600 760V1000H0Z', { fill: '#3b4a3a' }) +
    ground(880, '#34452f', 97, '#86935a') +
    path('M700 880Q1100 800 1600 840V1000H640Z', { fill: '#5d5238' }) +
    rail +
    tree(180, 860, 2.3, '#26382f') +
    tree(420, 880, 1.5, '#2f4436') +
    bench(1120, 930, 0.9) +
    person(1330, 930, 0.66, { shirt: ink.cream, scarf: ink.clay }) +
    person(1410, 935, 0.7, { shirt: ink.gulf })
  );
}

/** Cool highland with terraces. */
function highland(): string {
  const { mist } = moods;
  const terraces = Array.from({ length: 7 }, (_, index) =>
    path(`M0 ${690 + index * 46}Q${380 + index * 20} ${630 + index * 48} 800 ${690 + index * 44}T1600 ${670 + index * 46}V1000H0Z`, {
      fill: ['#8fb36a', '#7aa45f', '#6b9757', '#5c8a50', '#4e7d49', '#437143', '#38643c'][index] ?? ink.grass,
    }),
  ).join('');
  const veil = [560, 640, 720].map((y, index) => ellipse(500 + index * 320, y, 700, 26, { fill: ink.white, opacity: 0.3 })).join('');
  return (
    sky(mist, 17, { x: 1240, y: 200 }) +
    hill(101, 420, 110, mist.hills[0], { mist: mist.sky[2] }) +
    hill(103, 520, 90, mist.hills[1], { mist: mist.hills[0] }) +
    hill(107, 610, 60, mist.hills[2], { trees: true, mist: mist.hills[1] }) +
    veil +
    terraces +
    house(1180, 742, 0.72, ink.cream, ink.brick) +
    house(1330, 770, 0.6, ink.sand, ink.clay) +
    tree(1060, 770, 0.9, ink.forest) +
    tree(240, 820, 1.7, ink.forest) +
    tree(400, 800, 1.1, ink.leaf) +
    bush(1450, 950, 1.6, ink.forest, ink.ochre) +
    person(700, 930, 0.48, { shirt: ink.clay })
  );
}

function hall(): string {
  const { morning } = moods;
  return (
    sky(morning, 18, { x: 300, y: 210 }) +
    hills(morning, 111, 560) +
    ground(780, ink.grass, 113, ink.forest) +
    forecourt(800, 115) +
    tree(130, 830, 1.7, ink.forest) +
    tree(1480, 830, 1.7, ink.forest) +
    cityHall(800, 810, 1.12) +
    flag(420, 880, 1.15) +
    bush(260, 880, 1.2, ink.leaf, ink.red) +
    bush(1360, 882, 1.2, ink.leaf, ink.ochre) +
    person(1010, 930, 0.55, { shirt: ink.straw, trousers: ink.woodDark }) +
    person(1080, 935, 0.55, { shirt: ink.straw, scarf: ink.brick })
  );
}

function serviceMall(): string {
  const { noon } = moods;
  return (
    sky(noon, 19, { x: 1350, y: 180 }) +
    hill(121, 560, 60, noon.hills[1], { trees: true, mist: noon.hills[0] }) +
    ground(790, ink.stone, 123) +
    rect(0, 800, 1600, 26, { fill: ink.cream }) +
    forecourt(826, 125) +
    tree(110, 830, 1.6, ink.leaf) +
    tree(1500, 830, 1.6, ink.leaf) +
    glassHall(800, 810, 1.2) +
    bush(300, 850, 1.1, ink.forest, ink.ochre) +
    bush(1300, 850, 1.1, ink.forest, ink.ochre) +
    person(480, 930, 0.62, { shirt: ink.clay, pose: 'holding' }) +
    person(720, 900, 0.5, { shirt: ink.gulf, scarf: ink.ochre }) +
    person(900, 905, 0.5, { shirt: ink.leaf }) +
    person(1150, 940, 0.62, { shirt: ink.cream, scarf: ink.gulf, pose: 'holding' })
  );
}

function museum(): string {
  const { morning } = moods;
  return (
    sky(morning, 20, { x: 1260, y: 230 }) +
    hills(morning, 131, 570) +
    ground(780, ink.grass, 133, ink.forest) +
    forecourt(800, 135) +
    columnHouse(800, 812, 1.3) +
    tree(120, 840, 2, ink.forest) +
    tree(1490, 840, 1.9, ink.leaf) +
    streetLamp(360, 900, 0.62) +
    bush(330, 900, 1.2, ink.leaf, ink.white) +
    bush(1300, 890, 1.1, ink.leaf, ink.red) +
    person(700, 930, 0.5, { shirt: ink.white, trousers: ink.red }) +
    person(760, 935, 0.5, { shirt: ink.white, trousers: ink.red, scarf: ink.white }) +
    person(840, 940, 0.62, { shirt: ink.gulf })
  );
}

/** Pictures of the city's places, by file name. */
export const placeScenes: Record<string, () => string> = {
  'foto-masjid-jami-tua': mosque,
  'foto-istana-datu-luwu': palace,
  'foto-pelabuhan-tanjung-ringgit': harbour,
  'foto-air-terjun-latuppa': waterfall,
  'foto-pantai-labombo': beach,
  'foto-bukit-sampoddo': viewpoint,
  'foto-kambo': highland,
  'foto-balai-kota': hall,
  'foto-mal-pelayanan-publik': serviceMall,
  'foto-museum-batara-guru': museum,
};
