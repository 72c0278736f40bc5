import { ink } from './palette.ts';
import { circle, ellipse, group, path, rect } from './shapes.ts';

interface Person {
  shirt?: string;
  trousers?: string;
  skin?: string;
  /** Headscarf colour; without one the hair is dark. */
  scarf?: string;
  pose?: 'standing' | 'waving' | 'holding';
  flip?: boolean;
}

/** A plain figure about 250 units tall whose feet stand at (x, y). It has no face: nobody is portrayed. */
export function person(x: number, y: number, size: number, look: Person = {}): string {
  const { shirt = ink.gulf, trousers = ink.night, skin = ink.skin, scarf, pose = 'standing', flip = false } = look;
  const legs = rect(-24, -100, 20, 100, { fill: trousers }, 8) + rect(4, -100, 20, 100, { fill: trousers }, 8);
  const body = path('M-36 -96L-40 -176Q-38 -200 0 -202Q38 -200 40 -176L36 -96Z', { fill: shirt });
  const arms =
    path('M-36 -184Q-58 -150 -50 -108', { stroke: shirt, strokeWidth: 18 }) +
    circle(-50, -100, 9, { fill: skin }) +
    (pose === 'waving'
      ? path('M36 -184Q66 -206 62 -246', { stroke: shirt, strokeWidth: 18 }) + circle(62, -254, 9, { fill: skin })
      : pose === 'holding'
        ? path('M36 -184Q58 -160 30 -136', { stroke: shirt, strokeWidth: 18 }) +
          rect(0, -158, 42, 32, { fill: ink.cream }, 4) +
          circle(26, -132, 9, { fill: skin })
        : path('M36 -184Q58 -150 50 -108', { stroke: shirt, strokeWidth: 18 }) + circle(50, -100, 9, { fill: skin }));
  return group(legs + body + arms + head(skin, scarf), `translate(${x} ${y}) scale(${flip ? -size : size} ${size})`);
}

function head(skin: string, scarf?: string): string {
  const neck = rect(-10, -212, 20, 18, { fill: skin });
  if (scarf) {
    return (
      neck + path('M-32 -190Q-40 -262 0 -266Q40 -262 32 -190Q0 -172 -32 -190Z', { fill: scarf }) + ellipse(0, -232, 19, 23, { fill: skin })
    );
  }
  return (
    neck + circle(0, -234, 27, { fill: skin }) + path('M-28 -236Q-28 -266 0 -266Q28 -266 28 -236Q14 -252 -28 -236Z', { fill: '#2a2422' })
  );
}

/** Head and shoulders seen from behind, for audiences and operators. */
export function viewerFromBehind(x: number, y: number, size: number, shirt: string, scarf?: string): string {
  const hair = scarf ?? '#2a2422';
  const shoulders = path('M-76 0Q-74 -76 -24 -86L24 -86Q74 -76 76 0Z', { fill: shirt });
  const back = scarf
    ? path('M-38 -70Q-46 -164 0 -168Q46 -164 38 -70Q0 -52 -38 -70Z', { fill: hair })
    : rect(-12, -100, 24, 22, { fill: ink.skin }) + circle(0, -124, 36, { fill: hair });
  return group(shoulders + back, `translate(${x} ${y}) scale(${size})`);
}
