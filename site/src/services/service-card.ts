import type { CardBadge, CardItem } from '../components/card-item.ts';
import { servicePath } from '../data/paths.ts';
import type { ServiceCard } from '../data/queries/services.ts';
import { serviceChannelLabels, serviceStatusLabels } from '../labels.ts';

/** A service in a list: its name, a sentence, and the essentials as labels. */
export function toServiceCardItem(service: ServiceCard, agencyName?: string): CardItem {
  const { slug, title, summary, channel, status, isReferral, isFree } = service;
  const badges: CardBadge[] = [];
  if (status !== 'aktif') badges.push({ label: serviceStatusLabels[status], tone: 'red' });
  if (isReferral) badges.push({ label: 'Rujukan', tone: 'gold' });
  if (isFree) badges.push({ label: 'Gratis', tone: 'green' });
  if (channel !== 'loket' && !isReferral) badges.push({ label: serviceChannelLabels[channel], tone: 'sea' });
  return { href: servicePath(slug), title, text: summary, badges, meta: agencyName ? [agencyName] : [] };
}
