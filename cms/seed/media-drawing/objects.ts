import { ink } from './palette.ts';
import { circle, ellipse, group, line, path, polygon, rect } from './shapes.ts';

function at(x: number, y: number, size: number, content: string, flip = false): string {
  return group(content, `translate(${x} ${y}) scale(${flip ? -size : size} ${size})`);
}

/** A sailing boat of the gulf, its waterline at (x, y). */
export function sailingBoat(x: number, y: number, size: number, hull: string = ink.woodDark, flip = false): string {
  const sails =
    polygon(
      [
        [-70, -40],
        [-64, -250],
        [-190, -60],
      ],
      { fill: ink.cream },
    ) +
    polygon(
      [
        [-50, -40],
        [-52, -290],
        [88, -56],
      ],
      { fill: ink.white },
    ) +
    polygon(
      [
        [70, -44],
        [82, -220],
        [190, -54],
      ],
      { fill: ink.sand },
    );
  const masts = line(-58, -20, -58, -300, ink.wood, 8) + line(80, -20, 80, -240, ink.wood, 7);
  const body =
    path('M-200 -36Q-160 26 -90 28H120Q190 20 220 -50Q100 -16 -200 -36Z', { fill: hull }) +
    path('M-196 -30Q-60 -6 214 -40', { stroke: ink.ochre, strokeWidth: 8 });
  return at(x, y, size, masts + sails + body + ellipse(0, 34, 200, 8, { fill: ink.night, opacity: 0.25 }), flip);
}

/** A fishing boat with outriggers. */
export function fishingBoat(x: number, y: number, size: number, color: string = ink.clay, flip = false): string {
  const body =
    path('M-150 -30Q-120 20 -70 22H80Q130 18 160 -44Q60 -8 -150 -30Z', { fill: color }) +
    path('M-146 -24Q0 4 156 -36', { stroke: ink.white, strokeWidth: 7 });
  const riggers = line(-60, 0, -90, 40, ink.wood, 6) + line(60, 0, 90, 40, ink.wood, 6) + line(-150, 42, 150, 42, ink.wood, 8);
  const cabin = rect(-40, -66, 74, 44, { fill: ink.cream }, 4) + rect(-50, -76, 94, 12, { fill: ink.gulf }, 3);
  return at(x, y, size, cabin + body + riggers, flip);
}

export function streetLamp(x: number, y: number, size: number, lit = false, flip = false): string {
  const glow = lit
    ? circle(92, -400, 150, { fill: 'url(#lamp)' }) +
      polygon(
        [
          [60, -396],
          [124, -396],
          [250, 0],
          [-70, 0],
        ],
        { fill: '#ffe9a8', opacity: 0.13 },
      )
    : '';
  const panel = polygon(
    [
      [-40, -470],
      [40, -490],
      [44, -480],
      [-36, -458],
    ],
    { fill: ink.gulf },
  );
  const pole =
    rect(-7, -460, 14, 460, { fill: ink.stoneDark }) + path('M0 -440Q10 -420 84 -414', { stroke: ink.stoneDark, strokeWidth: 10 });
  return at(x, y, size, glow + pole + panel + rect(60, -418, 66, 16, { fill: lit ? '#fff1bd' : ink.cream }, 6), flip);
}

/** A pole whose arcs say "free Wi-Fi here". */
export function wifiPole(x: number, y: number, size: number): string {
  const arcs = [40, 76, 112]
    .map((radius) => path(`M${-radius} -452A${radius * 1.2} ${radius * 1.2} 0 0 1 ${radius} -452`, { stroke: ink.ochre, strokeWidth: 14 }))
    .join('');
  return at(
    x,
    y,
    size,
    rect(-8, -410, 16, 410, { fill: ink.stoneDark }) +
      rect(-34, -430, 68, 26, { fill: ink.white }, 8) +
      group(arcs, 'translate(0 -10)') +
      rect(-40, -12, 80, 14, { fill: ink.stone }, 4),
  );
}

export function cameraPole(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    size,
    rect(-8, -420, 16, 420, { fill: ink.stoneDark }) +
      line(0, -400, 84, -400, ink.stoneDark, 10) +
      rect(60, -396, 92, 38, { fill: ink.white }, 10) +
      circle(146, -377, 16, { fill: ink.night }),
  );
}

export function bench(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    size,
    rect(-120, -64, 240, 14, { fill: ink.wood }, 4) +
      rect(-120, -120, 240, 12, { fill: ink.wood }, 4) +
      rect(-120, -98, 240, 12, { fill: ink.wood }, 4) +
      rect(-100, -120, 10, 120, { fill: ink.stoneDark }) +
      rect(90, -120, 10, 120, { fill: ink.stoneDark }),
  );
}

export function bin(x: number, y: number, size: number, color: string): string {
  return at(
    x,
    y,
    size,
    polygon(
      [
        [-56, -140],
        [56, -140],
        [44, 0],
        [-44, 0],
      ],
      { fill: color },
    ) +
      rect(-64, -160, 128, 24, { fill: color }, 8) +
      rect(-64, -142, 128, 6, { fill: ink.night, opacity: 0.25 }) +
      circle(0, -76, 24, { stroke: ink.white, strokeWidth: 8 }),
  );
}

export function sack(x: number, y: number, size: number, color: string): string {
  return at(
    x,
    y,
    size,
    path('M-50 0Q-64 -70 -22 -96L22 -96Q64 -70 50 0Z', { fill: color }) + rect(-26, -108, 52, 14, { fill: ink.wood }, 5),
  );
}

export function truck(x: number, y: number, size: number, body: string, cab: string): string {
  const wheels = [-130, 60, 150].map((dx) => circle(dx, -6, 32, { fill: ink.night }) + circle(dx, -6, 13, { fill: ink.stone })).join('');
  const load = rect(-200, -190, 270, 156, { fill: body }, 10) + rect(-190, -130, 250, 12, { fill: ink.white, opacity: 0.6 });
  const front =
    path('M78 -34V-150H150Q176 -146 190 -96V-34Z', { fill: cab }) + path('M98 -92V-134H146Q160 -128 168 -92Z', { fill: ink.glass });
  return at(x, y, size, load + front + rect(-204, -42, 404, 18, { fill: ink.night }) + wheels);
}

export function cone(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    size,
    polygon(
      [
        [-8, -90],
        [8, -90],
        [34, 0],
        [-34, 0],
      ],
      { fill: ink.clay },
    ) +
      polygon(
        [
          [-18, -56],
          [18, -56],
          [24, -34],
          [-24, -34],
        ],
        { fill: ink.white },
      ) +
      rect(-46, -8, 92, 12, { fill: ink.brick }, 4),
  );
}

export function plantPot(x: number, y: number, size: number, pot: string = ink.clay, leaf: string = ink.leaf): string {
  const leaves = [-50, -25, 0, 25, 50]
    .map((angle) => group(path('M0 0Q-20 -50 0 -96Q20 -50 0 0Z', { fill: leaf }), `translate(0 -56) rotate(${angle})`))
    .join('');
  return at(
    x,
    y,
    size,
    leaves +
      polygon(
        [
          [-38, -60],
          [38, -60],
          [28, 0],
          [-28, 0],
        ],
        { fill: pot },
      ) +
      rect(-44, -68, 88, 16, { fill: pot }, 4),
  );
}

export function desk(x: number, y: number, size: number, wide = 300, color: string = ink.wood): string {
  return at(
    x,
    y,
    size,
    rect(-wide / 2, -110, wide, 20, { fill: color }, 4) +
      rect(-wide / 2 + 14, -92, 16, 92, { fill: ink.woodDark }) +
      rect(wide / 2 - 30, -92, 16, 92, { fill: ink.woodDark }),
  );
}

export function monitor(x: number, y: number, size: number, screen: string = ink.glass): string {
  const chart = [22, 44, 34, 60].map((tall, index) => rect(-56 + index * 30, -52 - tall, 20, tall, { fill: ink.gulf })).join('');
  return at(
    x,
    y,
    size,
    rect(-10, -34, 20, 34, { fill: ink.stoneDark }) +
      rect(-46, -8, 92, 10, { fill: ink.stoneDark }, 4) +
      rect(-88, -152, 176, 116, { fill: ink.night }, 8) +
      rect(-78, -142, 156, 96, { fill: screen }) +
      chart,
  );
}

/** A picture of a QR plate; it carries no code. */
export function codePlate(x: number, y: number, size: number): string {
  const cells: string[] = [];
  for (let row = 0; row < 7; row += 1) {
    for (let column = 0; column < 7; column += 1) {
      if ((row * 5 + column * 3 + row * column) % 3 === 0)
        cells.push(rect(-42 + column * 12, -130 + row * 12, 11, 11, { fill: ink.night }));
    }
  }
  return at(x, y, size, rect(-5, -40, 10, 40, { fill: ink.wood }) + rect(-56, -146, 112, 112, { fill: ink.white }, 8) + cells.join(''));
}
