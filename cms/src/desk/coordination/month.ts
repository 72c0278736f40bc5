/** A calendar month, `2026-11`, and its days and instants in WITA (UTC+8 all year). */
export interface Month {
  first: string;
  last: string;
  startsAt: Date;
  endsAt: Date;
}

export function monthOf(month: string): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10);
  return {
    first: `${month}-01`,
    last: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10),
    startsAt: new Date(`${month}-01T00:00:00+08:00`),
    endsAt: new Date(`${next}T00:00:00+08:00`),
  };
}
