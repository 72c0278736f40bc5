/**
 * Where the nine kecamatan lie to each other, drawn by hand on a grid of 360 x 400: north is up, the Gulf of Bone to the
 * east. It is a schematic: areas and borders are not to scale, since no boundary data of the city is public.
 */
export interface DistrictShape {
  /** Corners in order, `x y`. Neighbours share theirs. */
  outline: string;
  label: { x: number; y: number };
}

/** The water from the shore of the kecamatan by the sea to the edge of the drawing. */
export const seaOutline = 'M300 0L286 22 270 92 264 156 262 208 312 236 296 276 280 344 256 390 262 404H360V0z';
const wave = (x: number, y: number): string => `M${x} ${y}q4-5 8 0t8 0 8 0`;
export const waves = [
  [296, 76],
  [330, 108],
  [284, 186],
  [328, 214],
  [332, 268],
  [304, 318],
  [330, 352],
  [282, 386],
]
  .map(([x = 0, y = 0]) => wave(x, y))
  .join('');

export const districtShapes: Record<string, DistrictShape> = {
  '73.73.04': { outline: '104 84 150 14 286 22 270 92 182 104', label: { x: 202, y: 62 } },
  '73.73.09': { outline: '182 104 270 92 264 156 190 164', label: { x: 228, y: 132 } },
  '73.73.06': { outline: '104 84 182 104 190 164 182 206 144 220 52 204 34 128', label: { x: 112, y: 156 } },
  '73.73.02': { outline: '190 164 264 156 262 208 182 206', label: { x: 224, y: 188 } },
  '73.73.08': { outline: '52 204 144 220 164 268 138 304 56 296', label: { x: 104, y: 262 } },
  '73.73.01': { outline: '144 220 182 206 222 207 226 264 164 268', label: { x: 190, y: 242 } },
  '73.73.05': { outline: '222 207 262 208 312 236 296 276 226 264', label: { x: 264, y: 242 } },
  '73.73.03': { outline: '164 268 226 264 296 276 280 344 196 336', label: { x: 232, y: 306 } },
  '73.73.07': { outline: '56 296 138 304 164 268 196 336 280 344 256 390 84 384', label: { x: 160, y: 356 } },
};
