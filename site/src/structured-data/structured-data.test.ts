import { expect, test } from 'vitest';
import { eventData, governmentOrganizationData } from './structured-data.ts';

test('a day with a break is two spans of opening hours', () => {
  const agency = {
    href: 'https://palopo.example/perangkat-daerah/disdik/',
    title: 'Dinas Pendidikan',
    shortName: 'Disdik',
    phone: '0471-000000',
    openingHours: [{ day: 'jumat' as const, opens: '08:00', closes: '15:00', breakStarts: '11:30', breakEnds: '13:00' }],
  };
  expect(governmentOrganizationData(agency)).toMatchObject({
    name: 'Dinas Pendidikan',
    alternateName: 'Disdik',
    telephone: '+62471000000',
    openingHoursSpecification: [
      { dayOfWeek: 'Friday', opens: '08:00', closes: '11:30' },
      { dayOfWeek: 'Friday', opens: '13:00', closes: '15:00' },
    ],
  });
});

test('what is not known is left out rather than printed empty', () => {
  const printed = JSON.stringify(
    eventData({ href: 'https://palopo.example/agenda/a/', title: 'A', startsAt: '2026-11-29T06:30:00+08:00' }),
  );
  expect(printed).not.toContain('null');
  expect(printed).not.toContain('endDate');
  expect(printed).not.toContain('location');
});
