import { house, school, flag, stall, stiltPalace } from './buildings.ts';
import { bush, ground, hill, hills, palm, sky, stars, tree, water } from './landscape.ts';
import { bench, bin, cameraPole, codePlate, cone, fishingBoat, plantPot, sack, streetLamp, truck, wifiPole } from './objects.ts';
import { ink, moods } from './palette.ts';
import { person } from './people.ts';
import { seededRandom } from './seeded-random.ts';
import { circle, line, path, polygon, radialGradient, rect } from './shapes.ts';

function road(top: number, horizonX: number, color: string = ink.asphalt): string {
  const dashes = Array.from({ length: 6 }, (_, index) => {
    const depth = ((index + 0.3) / 6) ** 1.7;
    const y = top + depth * (1000 - top);
    const tall = 8 + depth * 70;
    return polygon(
      [
        [horizonX - 2 - depth * 8, y],
        [horizonX + 2 + depth * 8, y],
        [horizonX + 4 + depth * 14, y + tall],
        [horizonX - 4 - depth * 14, y + tall],
      ],
      { fill: ink.cream, opacity: 0.85 },
    );
  }).join('');
  return (
    polygon(
      [
        [horizonX - 40, top],
        [horizonX + 40, top],
        [horizonX + 620, 1000],
        [horizonX - 620, 1000],
      ],
      { fill: color },
    ) + dashes
  );
}

/** Houses on both sides of a lane that runs to (800, 560). */
function alley(): string {
  const { morning } = moods;
  const wall = (mirror: boolean, near: number, far: number, color: string) => {
    const side = (x: number) => (mirror ? 1600 - x : x);
    return polygon(
      [
        [side(0), 120 + near],
        [side(640), 440 + far],
        [side(640), 620],
        [side(0), 940],
      ],
      { fill: color },
    );
  };
  const facade = (mirror: boolean) => {
    const side = (x: number) => (mirror ? 1600 - x : x);
    const windows = [
      [60, 300, 130, 250],
      [300, 400, 90, 160],
      [480, 474, 60, 100],
    ]
      .map(([x = 0, y = 0, wide = 0, tall = 0]) =>
        polygon(
          [
            [side(x), y],
            [side(x + wide), y + wide * 0.42],
            [side(x + wide), y + tall],
            [side(x), y + tall + 12],
          ],
          { fill: mirror ? ink.gulf : ink.wood },
        ),
      )
      .join('');
    return (
      wall(mirror, 0, 0, mirror ? '#e9c79b' : '#d7dfc4') +
      windows +
      polygon(
        [
          [side(0), 40],
          [side(670), 420],
          [side(640), 452],
          [side(0), 140],
        ],
        { fill: ink.clay },
      )
    );
  };
  const pots = [0, 1, 2, 3, 4, 5]
    .map((step) => {
      const depth = 1 - step / 6.6;
      const x = 150 + step * 92;
      const y = 930 - step * 56;
      return (
        plantPot(x, y, 1.35 * depth + 0.16, step % 2 ? ink.ochre : ink.clay) +
        plantPot(1600 - x, y, 1.35 * depth + 0.16, step % 2 ? ink.gulf : ink.brick, ink.forest)
      );
    })
    .join('');
  const garlands = [0, 1, 2]
    .map((index) =>
      path(`M${120 + index * 180} ${250 + index * 76}Q800 ${420 + index * 44} ${1480 - index * 180} ${250 + index * 76}`, {
        stroke: ink.leaf,
        strokeWidth: 12 - index * 3,
      }),
    )
    .join('');
  return (
    sky(morning, 31, { x: 800, y: 330, radius: 48 }) +
    hill(141, 540, 40, morning.hills[1], { trees: true }) +
    ground(600, ink.sand, 143) +
    polygon(
      [
        [640, 618],
        [960, 618],
        [1600, 1000],
        [0, 1000],
      ],
      { fill: '#cdb98f' },
    ) +
    facade(false) +
    facade(true) +
    garlands +
    pots +
    person(770, 800, 0.6, { shirt: ink.clay, scarf: ink.ochre }) +
    person(850, 810, 0.42, { shirt: ink.gulfLight, pose: 'waving' })
  );
}

function freeWifi(): string {
  const { noon } = moods;
  return (
    sky(noon, 32, { x: 340, y: 200 }) +
    hills(noon, 151, 540) +
    ground(750, ink.grass, 153, ink.forest) +
    path('M0 930Q500 800 1600 900V1000H0Z', { fill: ink.sand }) +
    tree(240, 800, 2.2, ink.forest) +
    tree(1380, 790, 2.1, ink.leaf) +
    tree(1130, 770, 1.2, ink.forest) +
    wifiPole(800, 850, 1.05) +
    bench(540, 880, 1.2) +
    bench(1080, 890, 1.2) +
    person(480, 900, 0.72, { shirt: ink.gulf, pose: 'holding' }) +
    person(590, 902, 0.7, { shirt: ink.clay, scarf: ink.cream, pose: 'holding' }) +
    person(1120, 910, 0.72, { shirt: ink.ochre, pose: 'holding', flip: true }) +
    bush(900, 880, 0.9, ink.leaf, ink.red)
  );
}

function wasteBank(): string {
  const { morning } = moods;
  return (
    sky(morning, 33, { x: 1280, y: 200 }) +
    hill(161, 560, 50, morning.hills[1], { trees: true, mist: morning.hills[0] }) +
    ground(760, ink.sand, 163) +
    house(330, 790, 2.1, ink.white, ink.forest) +
    tree(1480, 800, 2, ink.forest) +
    bin(740, 890, 1.25, ink.leaf) +
    bin(910, 890, 1.25, ink.ochre) +
    bin(1080, 890, 1.25, ink.red) +
    sack(1230, 900, 1.1, ink.gulfLight) +
    sack(1310, 905, 1.2, ink.straw) +
    person(620, 920, 0.86, { shirt: ink.forest, scarf: ink.ochre, pose: 'holding' }) +
    person(1420, 930, 0.86, { shirt: ink.clay, pose: 'holding', flip: true }) +
    bush(90, 880, 1.4, ink.leaf, ink.white)
  );
}

function cityRoad(): string {
  const { noon } = moods;
  return (
    sky(noon, 34, { x: 1200, y: 190 }) +
    hills(noon, 171, 520) +
    ground(680, ink.grass, 173, ink.forest) +
    road(690, 800) +
    house(300, 740, 1.1) +
    house(110, 790, 1.3, ink.sand, ink.brick) +
    house(1290, 745, 1.1, ink.white, ink.gulf) +
    house(1490, 800, 1.4, ink.cream, ink.clay) +
    tree(480, 740, 1, ink.forest) +
    tree(1120, 735, 1, ink.leaf) +
    cone(640, 900, 1) +
    cone(740, 910, 1) +
    cone(830, 960, 1.2) +
    person(600, 950, 0.8, { shirt: ink.ochre, pose: 'holding' }) +
    person(500, 960, 0.82, { shirt: ink.ochre }) +
    circle(720, 962, 1, { fill: ink.night })
  );
}

function streetLights(): string {
  const { night } = moods;
  return (
    `<defs>${radialGradient('lamp', '#ffe3a0', 0.75)}</defs>` +
    sky(night, 35, { x: 1320, y: 170, radius: 44 }) +
    stars(181) +
    hill(183, 560, 60, night.hills[1]) +
    hill(185, 630, 30, night.hills[2], { trees: true }) +
    ground(690, '#22313a', 187) +
    road(700, 800, '#39454d') +
    house(250, 760, 1.2, '#3c4a52', '#2b3840') +
    house(1380, 770, 1.3, '#3c4a52', '#2b3840') +
    rect(216, 650, 44, 40, { fill: '#ffd98a' }) +
    rect(1400, 640, 46, 42, { fill: '#ffd98a' }) +
    streetLamp(640, 740, 0.62, true) +
    streetLamp(960, 740, 0.62, true, true) +
    streetLamp(430, 880, 1.15, true) +
    streetLamp(1170, 880, 1.15, true, true) +
    person(720, 930, 0.6, { shirt: ink.clay }) +
    person(780, 935, 0.6, { shirt: ink.gulfLight, scarf: ink.straw })
  );
}

function market(): string {
  const { morning } = moods;
  return (
    sky(morning, 36, { x: 800, y: 190 }) +
    ground(560, '#d6c39a', 191) +
    hill(193, 480, 40, morning.hills[2], { trees: true, mist: morning.hills[1] }) +
    rect(0, 560, 1600, 440, { fill: '#d9c7a1' }) +
    stall(420, 700, 1, ink.gulf, [ink.ochre, ink.leaf]) +
    stall(820, 690, 0.95, ink.brick, [ink.red, ink.straw]) +
    stall(1220, 700, 1, ink.forest, [ink.leaf, ink.ochre]) +
    stall(300, 900, 1.5, ink.clay, [ink.red, ink.ochre, ink.leaf, ink.straw]) +
    stall(1300, 900, 1.5, ink.ochre, [ink.leaf, ink.red, ink.ochre, ink.clay]) +
    codePlate(430, 790, 0.8) +
    codePlate(1180, 790, 0.8) +
    person(640, 950, 0.9, { shirt: ink.gulf, scarf: ink.cream, pose: 'holding' }) +
    person(790, 900, 0.76, { shirt: ink.white }) +
    person(950, 960, 0.92, { shirt: ink.leaf, pose: 'holding', flip: true })
  );
}

function schoolYard(): string {
  const { morning } = moods;
  return (
    sky(morning, 37, { x: 320, y: 220 }) +
    hills(morning, 201, 540) +
    ground(760, '#d9c79c', 203) +
    school(820, 790, 1.5) +
    tree(110, 820, 1.9, ink.forest) +
    tree(1520, 820, 1.7, ink.leaf) +
    flag(420, 900, 1.3) +
    [560, 660, 760, 860, 960, 1060]
      .map((x, index) =>
        person(x, 930 + (index % 2) * 18, 0.56, {
          shirt: ink.white,
          trousers: ink.red,
          scarf: index % 2 ? ink.white : undefined,
          pose: index === 3 ? 'waving' : 'standing',
        }),
      )
      .join('') +
    person(1210, 940, 0.82, { shirt: ink.straw, trousers: ink.woodDark, scarf: ink.forest })
  );
}

function mangrove(): string {
  const { mist } = moods;
  const random = seededRandom(211);
  const plants = Array.from({ length: 9 }, (_, index) => {
    const x = 90 + index * 178 + random() * 50;
    const y = 760 + (index % 3) * 60;
    const roots = [-60, -34, -10, 14, 38, 62]
      .map((dx) => path(`M${x} ${y - 60}Q${x + dx * 0.9} ${y - 50} ${x + dx} ${y + 40}`, { stroke: ink.woodDark, strokeWidth: 8 }))
      .join('');
    return roots + tree(x, y - 30, 1 + random() * 0.5, index % 2 ? ink.forest : ink.leaf);
  }).join('');
  return (
    sky(mist, 38, { x: 1180, y: 210 }) +
    hill(213, 520, 36, mist.hills[1], { mist: mist.hills[0] }) +
    water(mist, 215, 540, 1000, 1180) +
    fishingBoat(430, 640, 0.6, ink.gulf) +
    plants +
    polygon(
      [
        [980, 1000],
        [1600, 1000],
        [1600, 930],
        [1060, 950],
      ],
      { fill: '#6c5a3f' },
    ) +
    person(1240, 975, 0.84, { shirt: ink.ochre, pose: 'holding' }) +
    person(1390, 980, 0.84, { shirt: ink.gulf, scarf: ink.clay, pose: 'holding', flip: true })
  );
}

/** The town between the hills and the gulf. */
function panorama(): string {
  const { morning } = moods;
  const random = seededRandom(221);
  const roofs = Array.from({ length: 120 }, (_, index) => {
    const row = Math.floor(index / 24);
    return house(
      (index % 24) * 70 + random() * 40 - 10,
      640 + row * 56 + random() * 16,
      0.22 + row * 0.075,
      [ink.cream, ink.white, ink.sand][index % 3],
      [ink.clay, ink.brick, ink.ochre, ink.gulf][Math.floor(random() * 4)],
    );
  }).join('');
  const greens = Array.from({ length: 40 }, (_, index) =>
    tree(random() * 1600, 660 + (index % 5) * 58, 0.24 + (index % 5) * 0.08, index % 2 ? ink.forest : ink.leaf),
  ).join('');
  return (
    sky(morning, 39, { x: 1240, y: 230 }) +
    hill(223, 430, 60, morning.hills[0], { mist: morning.sky[2] }) +
    water(morning, 225, 500, 640, 1240) +
    sailingBoatRow() +
    ground(620, '#9fb67c', 227) +
    roofs +
    greens +
    path('M0 940Q420 880 800 930T1600 910V1000H0Z', { fill: ink.forest }) +
    palm(140, 960, 1.1, 40) +
    palm(1480, 960, 1.2, -50)
  );
}

function sailingBoatRow(): string {
  return [300, 520, 980]
    .map(
      (x, index) =>
        polygon(
          [
            [x, 560],
            [x + 4, 516 - index * 4],
            [x - 22, 556],
          ],
          { fill: ink.cream },
        ) +
        polygon(
          [
            [x + 6, 560],
            [x + 6, 510],
            [x + 30, 556],
          ],
          { fill: ink.white },
        ) +
        path(`M${x - 28} 562h64q-8 12 -20 12h-28q-12 0 -16 -12Z`, { fill: ink.woodDark }),
    )
    .join('');
}

function cityPark(): string {
  const { dusk } = moods;
  return (
    sky(dusk, 40, { x: 460, y: 360 }) +
    hills(dusk, 231, 560) +
    ground(740, '#5f7a4c', 233, '#3b4f38') +
    path('M520 1000Q700 840 820 742H880Q960 850 1240 1000Z', { fill: '#d8b98c' }) +
    tree(190, 810, 2.1, '#35503f') +
    tree(1400, 800, 2.2, '#35503f') +
    streetLamp(560, 880, 0.8) +
    streetLamp(1140, 880, 0.8, false, true) +
    bench(330, 900, 1.1) +
    bush(660, 880, 1, '#4a6b46', ink.ochre) +
    bush(1050, 870, 1, '#4a6b46', ink.red) +
    stiltPalace(850, 740, 0.32) +
    person(800, 920, 0.66, { shirt: ink.cream, scarf: ink.clay }) +
    person(870, 930, 0.46, { shirt: ink.ochre, pose: 'waving' }) +
    person(940, 930, 0.7, { shirt: ink.gulf })
  );
}

function wasteTruck(): string {
  const { morning } = moods;
  return (
    sky(morning, 41, { x: 260, y: 210 }) +
    hills(morning, 241, 520) +
    ground(700, ink.grass, 243) +
    rect(0, 780, 1600, 220, { fill: ink.asphalt }) +
    rect(0, 770, 1600, 16, { fill: ink.cream }) +
    [100, 420, 740, 1060, 1380].map((x) => rect(x, 888, 140, 12, { fill: ink.cream, opacity: 0.8 })).join('') +
    house(260, 770, 1.3) +
    house(1330, 770, 1.4, ink.white, ink.gulf) +
    tree(560, 770, 1.2, ink.leaf) +
    tree(1080, 770, 1.1, ink.forest) +
    truck(820, 880, 1.5, ink.forest, ink.ochre) +
    bin(400, 860, 0.8, ink.leaf) +
    person(480, 880, 0.82, { shirt: ink.ochre, pose: 'holding' })
  );
}

function fireTruck(): string {
  const { noon } = moods;
  const ladder =
    line(560, 560, 900, 500, ink.stone, 12) +
    line(566, 592, 906, 532, ink.stone, 12) +
    Array.from({ length: 8 }, (_, index) =>
      line(580 + index * 42, 558 - index * 7.4, 586 + index * 42, 590 - index * 7.4, ink.stone, 8),
    ).join('');
  return (
    sky(noon, 42, { x: 1300, y: 200 }) +
    hill(251, 560, 50, noon.hills[1], { trees: true, mist: noon.hills[0] }) +
    ground(740, ink.stone, 253) +
    rect(120, 420, 620, 340, { fill: ink.cream }) +
    rect(90, 390, 680, 40, { fill: ink.brick }) +
    rect(170, 500, 240, 260, { fill: ink.night }) +
    rect(450, 500, 240, 260, { fill: ink.night }) +
    truck(900, 880, 1.9, ink.red, ink.red) +
    ladder +
    cameraPole(1420, 860, 1) +
    person(1290, 920, 0.9, { shirt: ink.ochre, trousers: ink.night }) +
    person(420, 920, 0.9, { shirt: ink.ochre, trousers: ink.night, pose: 'waving' })
  );
}

/** Pictures of life in the streets, by file name. */
export const streetScenes: Record<string, () => string> = {
  'foto-lorong-hijau': alley,
  'foto-wifi-publik': freeWifi,
  'foto-bank-sampah': wasteBank,
  'foto-jalan-kota': cityRoad,
  'foto-lampu-jalan': streetLights,
  'foto-pasar': market,
  'foto-sekolah': schoolYard,
  'foto-bakau-pesisir': mangrove,
  'foto-pemandangan-kota': panorama,
  'foto-taman-kota': cityPark,
  'foto-truk-sampah': wasteTruck,
  'foto-pemadam': fireTruck,
};
