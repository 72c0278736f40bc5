/** Every picture is drawn on this canvas, in these units. */
export const canvas = { width: 1600, height: 1000 } as const;

interface Paint {
  fill?: string;
  opacity?: number;
  stroke?: string;
  strokeWidth?: number;
}

function attributes({ fill = 'none', opacity, stroke, strokeWidth }: Paint): string {
  return (
    `fill="${fill}"` +
    (opacity === undefined ? '' : ` opacity="${opacity}"`) +
    (stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${strokeWidth ?? 4}" stroke-linecap="round" stroke-linejoin="round"`)
  );
}

/** One decimal is finer than a pixel and keeps the SVG short. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
export function rect(x: number, y: number, width: number, height: number, paint: Paint, radius = 0): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" ${attributes(paint)}/>`;
}
export function circle(x: number, y: number, radius: number, paint: Paint): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" ${attributes(paint)}/>`;
}
export function ellipse(x: number, y: number, radiusX: number, radiusY: number, paint: Paint): string {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(radiusX)}" ry="${round(radiusY)}" ${attributes(paint)}/>`;
}
export function polygon(points: readonly (readonly [number, number])[], paint: Paint): string {
  return `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" ${attributes(paint)}/>`;
}
export function path(d: string, paint: Paint): string {
  return `<path d="${d}" ${attributes(paint)}/>`;
}
export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, strokeWidth: number, opacity?: number): string {
  return path(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, { stroke, strokeWidth, opacity });
}
export function group(content: string, transform: string, opacity?: number): string {
  return `<g transform="${transform}"${opacity === undefined ? '' : ` opacity="${opacity}"`}>${content}</g>`;
}
export function verticalGradient(id: string, stops: readonly (readonly [number, string, number?])[]): string {
  const marks = stops.map(
    ([offset, color, opacity]) =>
      `<stop offset="${offset}" stop-color="${color}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`,
  );
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${marks.join('')}</linearGradient>`;
}
export function radialGradient(id: string, color: string, opacity: number): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${color}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient>`;
}
export function svg(content: string, size: { width: number; height: number } = canvas): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${content}</svg>`;
}
