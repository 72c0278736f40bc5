import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { VersionHead } from '../../desk/versions/versions.ts';
import { panelEntry, type PanelProps } from './panel-entry.ts';
import { timeOf } from './review-words.ts';
import { useDesk } from './use-desk.ts';
import { authorOf, versionsAddress } from './version-words.ts';

const title = 'Versi';
const shown = 5;

/** Beside the form of an entry: what it said before, each to be held against the draft. */
export function VersionsPanel(props: PanelProps) {
  const entry = panelEntry(props);
  const { data, error, isMissing } = useDesk<VersionHead[]>(entry && `/desk/versions/${entry.type}/${entry.id}`, entry?.occasion);
  if (!entry || isMissing || error || !data) return null;
  if (data.length === 0) return { title, content: <Typography variant="pi">Setiap versi yang terbit akan disimpan di sini.</Typography> };
  return {
    title,
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
          {data.slice(0, shown).map((version) => (
            <li key={version.id}>
              <Link tag={NavLink} to={versionsAddress(entry, version.id)}>
                {timeOf(version.at)}
              </Link>
              <Typography variant="pi" tag="p" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                {authorOf(version)}
              </Typography>
            </li>
          ))}
        </Flex>
        {data.length > shown ? (
          <Link tag={NavLink} to={versionsAddress(entry, data[0]?.id ?? 0)}>
            Semua {data.length} versi
          </Link>
        ) : null}
      </Flex>
    ),
  };
}
