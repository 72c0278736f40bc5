import { Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { People, PlacedUser } from '../../desk/people.ts';
import { useDesk, wordsOf } from './use-desk.ts';

const nowhere = '-';

/** Where a super admin says which agency each person works for. */
export function PlacementPage() {
  const { data, error, ask } = useDesk<People>('/desk/people');
  const { put } = useFetchClient();
  const { toggleNotification } = useNotification();
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading>Memuat…</Page.Loading>;

  const place = async (user: PlacedUser, value: string): Promise<void> => {
    try {
      await put(`/desk/people/${user.id}`, { agencyId: value === nowhere ? null : value });
      toggleNotification({ type: 'success', message: `Penempatan ${user.name} tersimpan` });
    } catch (failure) {
      toggleNotification({ type: 'danger', message: wordsOf(failure) });
    }
    ask();
  };

  return (
    <>
      <Page.Title>Penempatan</Page.Title>
      <Layouts.Header
        title="Penempatan"
        subtitle="Perangkat daerah tempat setiap pengguna bekerja. Kontributor OPD hanya dapat menulis isi milik perangkat daerahnya."
      />
      <Layouts.Content>
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          {data.users.map((user) => (
            <Box tag="li" key={user.id} padding={4} background="neutral0" shadow="tableShadow" hasRadius>
              <Flex gap={4} wrap="wrap" justifyContent="space-between">
                <Box>
                  <Typography variant="omega" fontWeight="bold" tag="p">
                    {user.name}
                  </Typography>
                  <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
                    {user.email} · {user.roles.join(', ')}
                  </Typography>
                  {user.needsAgency && user.agencyId === null ? (
                    <Typography variant="pi" textColor="danger600" tag="p">
                      Belum ditempatkan, jadi belum dapat menulis.
                    </Typography>
                  ) : null}
                </Box>
                <Box width="100%" maxWidth="360px">
                  <SingleSelect
                    aria-label={`Perangkat daerah ${user.name}`}
                    value={user.agencyId ?? nowhere}
                    onChange={(value: string | number) => void place(user, String(value))}
                  >
                    <SingleSelectOption value={nowhere}>Tidak ditempatkan</SingleSelectOption>
                    {data.agencies.map(({ id, title }) => (
                      <SingleSelectOption key={id} value={id}>
                        {title}
                      </SingleSelectOption>
                    ))}
                  </SingleSelect>
                </Box>
              </Flex>
            </Box>
          ))}
        </Flex>
      </Layouts.Content>
    </>
  );
}
