/** An address without what nobody types: `https://dukcapil.palopokota.go.id/` as `dukcapil.palopokota.go.id`. */
export function bareAddress(url: string): string {
  return url.replace(/^https?:\/\/|\/$/g, '');
}
