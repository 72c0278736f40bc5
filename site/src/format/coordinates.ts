import { formatDecimal } from './number.ts';

/** Opens the phone's own map application at the place, with its name on the pin. */
export function geoHref({ latitude, longitude, label }: { latitude: number; longitude: number; label: string }): string {
  return `geo:${latitude},${longitude}?q=${latitude},${longitude}(${encodeURIComponent(label)})`;
}

/** `2,9978° LS, 120,1962° BT`; the equator runs through Indonesia, so north is possible. */
export function formatCoordinates(latitude: number, longitude: number): string {
  return `${formatDecimal(Math.abs(latitude), 4)}° ${latitude < 0 ? 'LS' : 'LU'}, ${formatDecimal(longitude, 4)}° BT`;
}
