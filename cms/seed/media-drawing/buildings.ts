import { ink } from './palette.ts';
import { circle, group, line, path, polygon, rect } from './shapes.ts';

/* All buildings stand with the middle of their foot at (x, y). */
function at(x: number, y: number, size: number, content: string): string {
  return group(content, `translate(${x} ${y}) scale(${size})`);
}

/** Masjid Jami' Tua: a square of white stone under three tiers of roof. */
export function oldMosque(x: number, y: number, size: number): string {
  const tier = (half: number, topHalf: number, foot: number, top: number) =>
    polygon(
      [
        [-half, foot],
        [half, foot],
        [topHalf, top],
        [-topHalf, top],
      ],
      { fill: ink.clay },
    ) +
    polygon(
      [
        [0, foot],
        [half, foot],
        [topHalf, top],
        [0, top],
      ],
      { fill: ink.brick, opacity: 0.55 },
    ) +
    rect(-half, foot - 4, half * 2, 12, { fill: ink.brick }, 3);
  const windows = [-190, -112, 112, 190]
    .map((dx) => path(`M${dx - 22} -50V-120Q${dx} -150 ${dx + 22} -120V-50Z`, { fill: ink.forest }) + line(dx, -50, dx, -132, ink.cream, 3))
    .join('');
  const door = path('M-46 0V-130Q0 -180 46 -130V0Z', { fill: ink.woodDark }) + path('M-36 0V-126Q0 -166 36 -126V0Z', { fill: ink.wood });
  const wall =
    rect(-250, -190, 500, 190, { fill: ink.white }) +
    rect(0, -190, 250, 190, { fill: ink.straw, opacity: 0.35 }) +
    rect(-262, -18, 524, 20, { fill: ink.stone });
  const drums =
    rect(-150, -330, 300, 46, { fill: ink.white }) +
    rect(-78, -442, 156, 36, { fill: ink.white }) +
    rect(-140, -318, 280, 22, { fill: ink.forest });
  const crown =
    polygon(
      [
        [-104, -440],
        [104, -440],
        [0, -560],
      ],
      { fill: ink.clay },
    ) +
    polygon(
      [
        [0, -440],
        [104, -440],
        [0, -560],
      ],
      { fill: ink.brick, opacity: 0.55 },
    );
  const finial = line(0, -560, 0, -606, ink.ochre, 8) + circle(0, -612, 11, { fill: ink.ochre });
  return at(x, y, size, wall + windows + door + drums + tier(310, 130, -190, -290) + tier(196, 76, -326, -412) + crown + finial);
}

/** Rumah panggung of the Datu: stilts, a wide stair, a tall gable of stacked boards (timpa' laja). */
export function stiltPalace(x: number, y: number, size: number): string {
  const stilts = Array.from({ length: 11 }, (_, index) => rect(-300 + index * 58, -130, 18, 130, { fill: ink.woodDark })).join('');
  const body = rect(-320, -300, 640, 176, { fill: ink.wood }) + rect(-320, -146, 640, 24, { fill: ink.woodDark });
  const boards = Array.from({ length: 15 }, (_, index) =>
    line(-298 + index * 43, -298, -298 + index * 43, -150, ink.woodDark, 3, 0.5),
  ).join('');
  const windows = [-250, -160, 110, 200]
    .map(
      (dx) =>
        rect(dx, -262, 54, 78, { fill: ink.ochre }) +
        line(dx + 27, -262, dx + 27, -184, ink.woodDark, 4) +
        rect(dx, -226, 54, 4, { fill: ink.woodDark }),
    )
    .join('');
  const roof =
    polygon(
      [
        [-370, -292],
        [370, -292],
        [262, -430],
        [-262, -430],
      ],
      { fill: ink.brick },
    ) +
    polygon(
      [
        [-370, -292],
        [370, -292],
        [352, -314],
        [-352, -314],
      ],
      { fill: ink.woodDark },
    );
  const gable =
    polygon(
      [
        [-130, -300],
        [130, -300],
        [0, -520],
      ],
      { fill: ink.clay },
    ) +
    [0, 1, 2, 3]
      .map((index) =>
        polygon(
          [
            [-96 + index * 24, -312 - index * 42],
            [96 - index * 24, -312 - index * 42],
            [84 - index * 24, -340 - index * 42],
            [-84 + index * 24, -340 - index * 42],
          ],
          { fill: index % 2 ? ink.ochre : ink.straw },
        ),
      )
      .join('') +
    line(-130, -300, 14, -540, ink.woodDark, 10) +
    line(130, -300, -14, -540, ink.woodDark, 10);
  const porch = rect(-90, -270, 180, 126, { fill: ink.woodDark }) + rect(-40, -250, 80, 106, { fill: ink.night });
  const stair =
    Array.from({ length: 8 }, (_, index) => rect(-54 - index * 6, -128 + index * 17, 108 + index * 12, 9, { fill: ink.straw })).join('') +
    line(-58, -130, -108, 6, ink.woodDark, 9) +
    line(58, -130, 108, 6, ink.woodDark, 9);
  return at(x, y, size, stilts + body + boards + windows + roof + porch + gable + stair);
}

/** A white house of the colonial time with columns and a hipped tile roof. */
export function columnHouse(x: number, y: number, size: number): string {
  const columns = [-300, -200, -100, 100, 200, 300]
    .map((dx) => rect(dx - 14, -210, 28, 190, { fill: ink.white }) + rect(dx - 20, -216, 40, 14, { fill: ink.stone }))
    .join('');
  const doors = [-150, 150, -250, 250]
    .map((dx) => rect(dx - 28, -170, 56, 150, { fill: ink.forest }) + line(dx, -170, dx, -22, ink.cream, 3))
    .join('');
  const arch = path('M-58 -20V-150Q0 -206 58 -150V-20Z', { fill: ink.woodDark });
  const roof =
    polygon(
      [
        [-400, -220],
        [400, -220],
        [250, -372],
        [-250, -372],
      ],
      { fill: ink.clay },
    ) + Array.from({ length: 17 }, (_, index) => line(-380 + index * 47.5, -222, -238 + index * 29.7, -370, ink.brick, 3, 0.6)).join('');
  const gable =
    polygon(
      [
        [-120, -216],
        [120, -216],
        [0, -312],
      ],
      { fill: ink.white },
    ) + circle(0, -248, 20, { fill: ink.gulf });
  return at(
    x,
    y,
    size,
    rect(-340, -216, 680, 200, { fill: ink.cream }) + doors + arch + columns + rect(-380, -22, 760, 24, { fill: ink.stone }) + roof + gable,
  );
}

/** A government office of two storeys with a tall local roof over its middle. */
export function cityHall(x: number, y: number, size: number): string {
  const floor = (foot: number) =>
    Array.from({ length: 14 }, (_, index) =>
      Math.abs(index - 6.5) < 2 ? '' : rect(-445 + index * 65, foot - 104, 44, 72, { fill: ink.glass }, 3),
    ).join('');
  const wings =
    rect(-470, -290, 940, 290, { fill: ink.cream }) +
    rect(-490, -306, 980, 22, { fill: ink.clay }) +
    rect(-470, -152, 940, 10, { fill: ink.straw }) +
    floor(0) +
    floor(-146);
  const portal =
    rect(-150, -330, 300, 330, { fill: ink.white }) +
    [-120, -50, 30, 100].map((dx) => rect(dx, -300, 22, 300, { fill: ink.straw })).join('') +
    rect(-40, -150, 80, 150, { fill: ink.night });
  const roof =
    path('M-240 -320Q-120 -380 0 -520Q120 -380 240 -320Z', { fill: ink.brick }) +
    polygon(
      [
        [-96, -336],
        [96, -336],
        [0, -450],
      ],
      { fill: ink.ochre },
    ) +
    polygon(
      [
        [-66, -340],
        [66, -340],
        [0, -416],
      ],
      { fill: ink.clay },
    );
  return at(x, y, size, wings + portal + roof + rect(-500, -10, 1000, 22, { fill: ink.stone }));
}

/** A service hall behind a glass front. */
export function glassHall(x: number, y: number, size: number): string {
  const panes = Array.from(
    { length: 12 },
    (_, index) =>
      rect(-420 + index * 70, -250, 62, 226, { fill: index % 3 === 1 ? ink.gulfLight : ink.glass }) +
      line(-420 + index * 70, -140, -358 + index * 70, -210, ink.white, 6, 0.4),
  ).join('');
  const door =
    rect(-76, -180, 152, 180, { fill: ink.gulf }) +
    rect(-66, -170, 62, 170, { fill: ink.glass }) +
    rect(4, -170, 62, 170, { fill: ink.glass });
  const roof =
    polygon(
      [
        [-480, -270],
        [480, -270],
        [520, -300],
        [-520, -300],
      ],
      { fill: ink.night },
    ) +
    path('M-520 -300Q0 -420 520 -300Z', { fill: ink.clay }) +
    path('M-330 -322Q0 -396 330 -322Z', { fill: ink.ochre, opacity: 0.8 });
  return at(
    x,
    y,
    size,
    rect(-440, -290, 880, 290, { fill: ink.white }) + panes + door + roof + rect(-480, -12, 960, 20, { fill: ink.stone }),
  );
}

/** A resident's house. */
export function house(x: number, y: number, size: number, wall: string = ink.cream, roof: string = ink.clay): string {
  const front =
    rect(-110, -120, 220, 120, { fill: wall }) +
    rect(-24, -84, 48, 84, { fill: ink.wood }) +
    rect(-90, -92, 48, 46, { fill: ink.glass }, 3) +
    rect(44, -92, 48, 46, { fill: ink.glass }, 3);
  return at(
    x,
    y,
    size,
    front +
      polygon(
        [
          [-136, -116],
          [136, -116],
          [84, -196],
          [-84, -196],
        ],
        { fill: roof },
      ) +
      polygon(
        [
          [0, -116],
          [136, -116],
          [84, -196],
          [0, -196],
        ],
        { fill: '#000000', opacity: 0.1 },
      ),
  );
}

/** A school block: long, low, a veranda and three rooms. */
export function school(x: number, y: number, size: number): string {
  const rooms = [-330, -110, 110]
    .map((dx) => rect(dx, -150, 90, 66, { fill: ink.glass }, 3) + rect(dx + 118, -140, 64, 140, { fill: ink.forest }))
    .join('');
  const posts = Array.from({ length: 8 }, (_, index) => rect(-390 + index * 109, -190, 14, 190, { fill: ink.white })).join('');
  return at(
    x,
    y,
    size,
    rect(-380, -190, 760, 190, { fill: ink.sand }) +
      rooms +
      posts +
      polygon(
        [
          [-430, -186],
          [430, -186],
          [360, -290],
          [-360, -290],
        ],
        { fill: ink.clay },
      ) +
      rect(-400, -8, 800, 16, { fill: ink.stone }),
  );
}

/** A market stall under a striped awning, its goods in front. */
export function stall(x: number, y: number, size: number, stripe: string, goods: readonly string[]): string {
  const awning = Array.from({ length: 8 }, (_, index) =>
    path(`M${-160 + index * 40} -250h40v54q-20 26 -40 0Z`, { fill: index % 2 ? ink.white : stripe }),
  ).join('');
  const fruit = goods
    .map((color, row) =>
      Array.from({ length: 5 }, (_, index) =>
        circle(-118 + (row % 2) * 124 + index * 24, -96 - Math.floor(row / 2) * 22, 13, { fill: color }),
      ).join(''),
    )
    .join('');
  return at(
    x,
    y,
    size,
    rect(-150, -250, 10, 250, { fill: ink.wood }) +
      rect(140, -250, 10, 250, { fill: ink.wood }) +
      fruit +
      rect(-160, -86, 320, 86, { fill: ink.wood }) +
      rect(-160, -86, 320, 14, { fill: ink.woodDark }) +
      awning,
  );
}

export function flag(x: number, y: number, size: number): string {
  return at(
    x,
    y,
    size,
    rect(-4, -330, 8, 330, { fill: ink.stone }) +
      path('M4 -326q40 -16 76 0t64 0v36q-28 12 -64 0t-76 0Z', { fill: ink.red }) +
      path('M4 -290q40 -16 76 0t64 0v36q-28 12 -64 0t-76 0Z', { fill: ink.white }),
  );
}
