import { z } from 'zod';
import type { AdminClient } from '../../stack/admin-client.ts';

const pageSchema = z.object({ pagination: z.object({ pageCount: z.number(), total: z.number() }) });
const news = '/content-manager/collection-types/api::news-item.news-item';
const services = '/content-manager/collection-types/api::service.service';

/** What the admin asks for when a list is opened, turned, searched, filtered or sorted. */
export async function listRequests(client: AdminClient): Promise<Record<string, string>> {
  const first = `${news}?page=1&pageSize=20&sort=publishedOn:DESC`;
  const { pagination } = pageSchema.parse(await client.call('GET', first));
  return {
    'first page': first,
    'last page': `${news}?page=${pagination.pageCount}&pageSize=20&sort=publishedOn:DESC`,
    'sorted by title': `${news}?page=1&pageSize=20&sort=title:ASC`,
    searched: `${news}?page=1&pageSize=20&sort=publishedOn:DESC&_q=loket`,
    filtered: `${news}?page=1&pageSize=20&sort=publishedOn:DESC&filters[$and][0][kind][$eq]=pengumuman`,
    services: `${services}?page=1&pageSize=20&sort=title:ASC`,
  };
}

/** How many entries the list of news counts for this person. */
export async function countNews(client: AdminClient): Promise<number> {
  return pageSchema.parse(await client.call('GET', `${news}?page=1&pageSize=10`)).pagination.total;
}
