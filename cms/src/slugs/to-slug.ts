const longest = 80;

/** `Jum'at & Sabtu: KTP-el` becomes `jumat-sabtu-ktp-el`. Empty when the title has no letter or digit. */
export function toSlug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, longest);
}
