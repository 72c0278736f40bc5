import { useState } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, Checkbox, Field, Flex, LinkButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { BoardColumn, BoardGrouping } from '../../desk/coordination/board.ts';
import type { Board } from '../../desk/coordination/coordination-routes.ts';
import { useDesk } from '../desk/use-desk.ts';
import { AssignmentCard } from './AssignmentCard.tsx';
import { obstacleWords } from './coordination-words.ts';

/** Decisions of meetings and actions of quick wins, a column for each agency or obstacle. */
export function BoardPage() {
  const [group, setGroup] = useState<BoardGrouping>('agency');
  const [showsDone, setShowsDone] = useState(false);
  const { data, error } = useDesk<Board>(`/desk/coordination?group=${group}${showsDone ? '&done=ya' : ''}`);
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading>Memuat…</Page.Loading>;
  const agencies = new Map(data.agencies.map(({ id, title }) => [id, title]));
  const nameOf = ({ id }: BoardColumn): string => {
    if (group === 'agency') return id === null ? 'Belum ada penanggung jawab' : (agencies.get(id) ?? 'Tanpa nama');
    return id === null ? 'Tanpa hambatan' : `Hambatan: ${obstacleWords[id] ?? id}`;
  };
  const cards = data.columns.reduce((sum, column) => sum + column.cards.length, 0);
  const late = data.columns.reduce((sum, column) => sum + column.late, 0);

  return (
    <Page.Main>
      <Page.Title>Koordinasi</Page.Title>
      <Layouts.Header
        title="Koordinasi"
        subtitle={`${cards} tindak lanjut, ${late} terlambat`}
        primaryAction={
          <LinkButton tag={NavLink} to="/koordinasi/ringkasan" variant="secondary">
            Ringkasan bulanan
          </LinkButton>
        }
      />
      <Layouts.Content>
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
          <Box minWidth="220px">
            <Field.Root>
              <Field.Label>Kelompokkan menurut</Field.Label>
              <SingleSelect value={group} onChange={(value: string | number) => setGroup(value === 'obstacle' ? 'obstacle' : 'agency')}>
                <SingleSelectOption value="agency">Perangkat daerah</SingleSelectOption>
                <SingleSelectOption value="obstacle">Hambatan</SingleSelectOption>
              </SingleSelect>
            </Field.Root>
          </Box>
          <Box paddingBottom={3}>
            <Checkbox checked={showsDone} onCheckedChange={(isOn: boolean) => setShowsDone(isOn)}>
              Tampilkan yang selesai
            </Checkbox>
          </Box>
        </Flex>
        {cards === 0 ? <Typography>Tidak ada tindak lanjut yang terbuka.</Typography> : null}
        <Flex gap={4} wrap="wrap" alignItems="flex-start" paddingBottom={8}>
          {data.columns.map((column) => (
            <Box
              tag="section"
              key={column.id ?? '-'}
              background="neutral150"
              hasRadius
              padding={3}
              flex="1 1 280px"
              maxWidth={{ initial: '100%', medium: '400px' }}
              minWidth={0}
            >
              <Typography tag="h2" variant="delta">
                {nameOf(column)}
              </Typography>
              <Typography variant="pi" textColor="neutral700">
                {column.cards.length} tindak lanjut{column.late > 0 ? `, ${column.late} terlambat` : ''}
              </Typography>
              <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={3}>
                {column.cards.map((card) => (
                  <AssignmentCard
                    key={`${card.entryId} ${card.path}`}
                    card={card}
                    agency={group === 'obstacle' && card.agencyId !== null ? agencies.get(card.agencyId) : undefined}
                    isReadable={data.opensOnlyOf === null || card.ownerAgencyId === data.opensOnlyOf}
                  />
                ))}
              </Flex>
            </Box>
          ))}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
