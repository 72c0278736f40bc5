import { BackButton, Layouts, Page, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { Box, Button, Dialog, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router-dom';
import type { Comparison } from '../../desk/versions/version-routes.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { entryAddress } from '../parts/entry-address.ts';
import { timeOf } from './review-words.ts';
import { useDesk, wordsOf } from './use-desk.ts';
import { lineOf } from './version-words.ts';

const draft = 'draf';

/** Two versions of an entry side by side, and the way back to the older one. */
export function VersionsPage() {
  const { type = '', id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const before = search.get('before') ?? draft;
  const after = search.get('after') ?? draft;
  const address = `/desk/versions/${type}/${id}/compare?${new URLSearchParams({ before, after }).toString()}`;
  const { data, error } = useDesk<Comparison>(address);
  if (error) return <Page.Error />;
  if (!data) return <Page.Loading>Memuat…</Page.Loading>;
  const restorable = data.mayRestore ? data.versions.find((version) => String(version.id) === before) : undefined;

  return (
    <Page.Main>
      <Page.Title>{`Versi ${data.title}`}</Page.Title>
      <Layouts.Header
        title={data.title || 'Tanpa judul'}
        subtitle="Versi lama dan baru berdampingan. Bagian yang berbeda ditandai."
        navigationAction={<BackButton fallback="/" />}
        primaryAction={restorable ? <Restore type={type} id={id} version={restorable} /> : undefined}
      />
      <Layouts.Content>
        <Flex gap={4} wrap="wrap" alignItems="flex-start" paddingBottom={4}>
          {(['before', 'after'] as const).map((side) => (
            <Box key={side} flex="1 1 280px" minWidth={0}>
              <Field.Root>
                <Field.Label>{side === 'before' ? 'Versi lama' : 'Versi baru'}</Field.Label>
                <SingleSelect
                  value={side === 'before' ? before : after}
                  onChange={(value: string | number) => setSearch({ before, after, [side]: String(value) }, { replace: true })}
                >
                  <SingleSelectOption value={draft}>Draf sekarang</SingleSelectOption>
                  {data.versions.map((version) => (
                    <SingleSelectOption key={version.id} value={String(version.id)}>
                      {lineOf(version)}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
            </Box>
          ))}
        </Flex>
        <DifferenceList differences={data.differences} />
      </Layouts.Content>
    </Page.Main>
  );
}

function Restore({ type, id, version }: { type: string; id: string; version: Comparison['versions'][number] }) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);
  const restore = async (): Promise<void> => {
    setIsBusy(true);
    try {
      const { data } = await post<{ data: { leftOut: string[] } }>(`/desk/versions/${type}/${id}/${version.id}/restore`, {});
      const { leftOut } = data.data;
      if (leftOut.length > 0) window.alert(`Dipulihkan, kecuali yang sudah tidak ada: ${leftOut.join(', ')}`);
      // Loaded anew: the form the admin still remembers would be saved over what was restored.
      location.assign(`/admin${entryAddress(`api::${type}.${type}`, id)}`);
    } catch (error) {
      toggleNotification({ type: 'danger', message: wordsOf(error) });
      setIsBusy(false);
    }
  };
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button startIcon={<ArrowClockwise />} disabled={isBusy}>
          Pulihkan
        </Button>
      </Dialog.Trigger>
      <Dialog.Content>
        <Dialog.Header>Pulihkan versi {timeOf(version.at)}?</Dialog.Header>
        <Dialog.Body>
          <Typography>
            Isi versi ini ditulis ke draf. Draf yang sekarang tetap disimpan sebagai versi. Yang dibaca warga baru berubah setelah
            diterbitkan.
          </Typography>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              Batal
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={() => void restore()}>
              Pulihkan
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
