import { ink, type Mood } from './palette.ts';
import { seededRandom } from './seeded-random.ts';
import { canvas, circle, ellipse, group, line, path, polygon, radialGradient, rect, round, verticalGradient } from './shapes.ts';

const { width, height } = canvas;

/** Sky with its sun (or moon) at the given place, and drifting clouds. */
export function sky(mood: Mood, seed: number, sun: { x: number; y: number; radius?: number } = { x: 1180, y: 220 }): string {
  const random = seededRandom(seed);
  const [top, middle, low] = mood.sky;
  const radius = sun.radius ?? 62;
  const clouds = Array.from({ length: 6 }, () => cloud(random() * width, 60 + random() * 260, 0.5 + random() * 0.9, mood.cloud)).join('');
  return (
    `<defs>${verticalGradient('sky', [
      [0, top],
      [0.55, middle],
      [1, low],
    ])}${radialGradient('glow', mood.sun, 0.85)}</defs>` +
    rect(0, 0, width, height, { fill: 'url(#sky)' }) +
    circle(sun.x, sun.y, radius * 5, { fill: 'url(#glow)', opacity: 0.7 }) +
    circle(sun.x, sun.y, radius, { fill: mood.sun }) +
    clouds
  );
}

function cloud(x: number, y: number, scale: number, color: string): string {
  const puffs =
    ellipse(0, 0, 130, 20, { fill: color }) + ellipse(-34, -16, 56, 26, { fill: color }) + ellipse(36, -24, 68, 34, { fill: color });
  return group(puffs, `translate(${round(x)} ${round(y)}) scale(${round(scale * 10) / 10})`, 0.5);
}

/** Stars for the night pictures. */
export function stars(seed: number): string {
  const random = seededRandom(seed);
  return Array.from({ length: 90 }, () =>
    circle(random() * width, random() * 420, 0.8 + random() * 1.7, { fill: '#fdf6dc', opacity: round(0.3 + random() * 0.6) }),
  ).join('');
}

/** The height of a ridge at every 20 units: a sum of three waves with random phase. */
function ridgeLine(seed: number, base: number, relief: number): [number, number][] {
  const random = seededRandom(seed);
  const waves = [1, 2.3, 5.1].map((frequency, index) => ({
    frequency: (frequency * (0.8 + random() * 0.5) * Math.PI * 2) / width,
    phase: random() * Math.PI * 2,
    size: relief / (index + 1) ** 1.3,
  }));
  const points: [number, number][] = [];
  for (let x = 0; x <= width; x += 20) {
    points.push([x, base - waves.reduce((sum, { frequency, phase, size }) => sum + Math.sin(x * frequency + phase) * size, 0)]);
  }
  return points;
}

/** A hill from edge to edge, lighter towards its foot as if mist lay there; with `trees` its ridge is wooded. */
export function hill(seed: number, base: number, relief: number, color: string, options: { trees?: boolean; mist?: string } = {}): string {
  const points = ridgeLine(seed, base, relief);
  const id = `hill${seed}`;
  const random = seededRandom(seed + 1);
  const body = polygon([...points, [width, height], [0, height]], { fill: options.mist ? `url(#${id})` : color });
  const trees = options.trees
    ? points
        .map(([x, y]) => {
          const tall = 16 + random() * 26;
          return ellipse(x + random() * 14, y - tall * 0.3, 12 + random() * 9, tall, { fill: color });
        })
        .join('')
    : '';
  const gradient = options.mist
    ? `<defs>${verticalGradient(id, [
        [0, color],
        [0.75, options.mist],
      ])}</defs>`
    : '';
  return gradient + trees + body;
}

/** Far to near hills of a mood. */
export function hills(mood: Mood, seed: number, base: number, step = 70): string {
  const [far, middle, near] = mood.hills;
  return (
    hill(seed, base, 70, far, { mist: mood.sky[2] }) +
    hill(seed + 7, base + step, 58, middle, { mist: mood.hills[0] }) +
    hill(seed + 13, base + step * 2, 46, near, { trees: true, mist: mood.hills[1] })
  );
}

/** Water from `top` to `bottom`, with ripples, and the sun's path when it stands above. */
export function water(mood: Mood, seed: number, top: number, bottom: number = height, sunX?: number): string {
  const random = seededRandom(seed);
  const id = `water${seed}`;
  const ripples = Array.from({ length: 110 }, () => {
    const depth = random() ** 1.4;
    const y = top + depth * (bottom - top);
    const long = 14 + depth * 110 * random();
    const nearSun = sunX !== undefined && random() < 0.45;
    const x = nearSun ? sunX + (random() - 0.5) * (60 + depth * 240) : random() * width;
    return line(x, y, x + long, y, nearSun ? mood.sun : mood.cloud, 2 + depth * 4, round(nearSun ? 0.55 : 0.22));
  }).join('');
  return (
    `<defs>${verticalGradient(id, [
      [0, mood.water[0]],
      [1, mood.water[1]],
    ])}</defs>` +
    rect(0, top, width, bottom - top, { fill: `url(#${id})` }) +
    ripples
  );
}

/** A leafy tree standing at (x, y). */
export function tree(x: number, y: number, size: number, color: string = ink.leaf, trunk: string = ink.woodDark): string {
  const crown =
    circle(0, -118, 52, { fill: color }) +
    circle(-40, -88, 40, { fill: color }) +
    circle(42, -84, 42, { fill: color }) +
    circle(18, -132, 30, { fill: '#ffffff', opacity: 0.1 }) +
    circle(-34, -64, 30, { fill: '#000000', opacity: 0.08 });
  return group(rect(-8, -70, 16, 72, { fill: trunk }, 4) + crown, `translate(${round(x)} ${round(y)}) scale(${size})`);
}

/** A coconut palm leaning by `lean` units. */
export function palm(x: number, y: number, size: number, lean = 40, color: string = ink.forest): string {
  const top = { x: lean, y: -300 };
  const fronds = [-165, -140, -112, -75, -48, -20, 8]
    .map((angle) => {
      const turn = (angle * Math.PI) / 180;
      const tip = { x: top.x + Math.cos(turn) * 130, y: top.y + Math.sin(turn) * 74 + 34 };
      const bend = { x: top.x + Math.cos(turn) * 76, y: top.y + Math.sin(turn) * 96 - 18 };
      return path(
        `M${top.x} ${top.y}Q${round(bend.x)} ${round(bend.y)} ${round(tip.x)} ${round(tip.y)}Q${round(bend.x)} ${round(bend.y + 34)} ${top.x} ${top.y}Z`,
        { fill: color },
      );
    })
    .join('');
  const trunk = path(`M-9 0Q${lean * 0.1} -160 ${top.x - 5} ${top.y}L${top.x + 7} ${top.y}Q${lean * 0.2 + 12} -150 10 0Z`, {
    fill: ink.wood,
  });
  const nuts = circle(top.x - 8, top.y + 10, 9, { fill: ink.clay }) + circle(top.x + 9, top.y + 12, 9, { fill: ink.ochre });
  return group(trunk + fronds + nuts, `translate(${round(x)} ${round(y)}) scale(${size})`);
}

/** Ground from `top` to the foot of the picture. */
export function ground(top: number, color: string, seed = 1, tufts?: string): string {
  const random = seededRandom(seed);
  const blades = tufts
    ? Array.from({ length: 90 }, () => {
        const x = random() * width;
        const y = top + 14 + random() * (height - top - 14);
        return path(`M${round(x)} ${round(y)}q4 -18 9 0q3 -13 8 0`, { stroke: tufts, strokeWidth: 3, opacity: 0.45 });
      }).join('')
    : '';
  return rect(0, top, width, height - top, { fill: color }) + blades;
}

export function bush(x: number, y: number, size: number, color: string = ink.leaf, flowers?: string): string {
  const blossoms = flowers
    ? [
        [-30, -16],
        [-6, -34],
        [20, -20],
        [38, -8],
      ]
        .map(([dx = 0, dy = 0]) => circle(dx, dy, 6, { fill: flowers }))
        .join('')
    : '';
  const leaves = circle(-26, -14, 26, { fill: color }) + circle(4, -26, 32, { fill: color }) + circle(32, -12, 24, { fill: color });
  return group(leaves + blossoms, `translate(${round(x)} ${round(y)}) scale(${size})`);
}
