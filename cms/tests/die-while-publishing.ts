import { bootStrapi } from './boot-strapi.ts';
import { documentsOf } from './documents.ts';

/*
 * Boots the cms on the data folder given, publishes one entry and kills itself as `kill -9` does, at the moment named:
 *   before-event   the content is written, the event is not
 *   before-commit  both are written, nothing is committed
 *   after-commit   the publish was confirmed
 */
const [dataDirectory, moment] = process.argv.slice(2);
if (!dataDirectory || !moment) throw new Error('Usage: die-while-publishing.ts DATA_DIRECTORY MOMENT');
const term = 'api::glossary-term.glossary-term';

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

const { strapi } = await bootStrapi({ dataDirectory });
const terms = documentsOf(strapi, term);
const { documentId } = await terms.create({ data: { title: moment, slug: moment, meaning: 'Arti' } });
if (moment === 'before-event') {
  strapi.db.lifecycles.subscribe({ models: ['api::publish-event.publish-event'], beforeCreate: die });
  await terms.publish({ documentId });
} else if (moment === 'before-commit') {
  await strapi.db.transaction(async () => {
    await terms.publish({ documentId });
    die();
  });
} else {
  await terms.publish({ documentId });
  die();
}
