import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { PreviewLink } from '../../desk/preview/preview-routes.ts';
import type { PanelEntry } from '../desk/panel-entry.ts';
import { timeOf } from '../desk/review-words.ts';
import { wordsOf } from '../desk/use-desk.ts';

/** Makes a link to the draft for somebody without an account. */
export function LinkMaker({ entry: { type, id } }: { entry: PanelEntry }) {
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [link, setLink] = useState<{ address: string; until: string }>();

  const makeLink = async (): Promise<void> => {
    try {
      const { path, expiresAt } = (await post<{ data: PreviewLink }>(`/desk/preview-link/${type}/${id}`, {})).data.data;
      const address = new URL(path, location.origin).href;
      setLink({ address, until: timeOf(new Date(expiresAt).toISOString()) });
      // Browsers have it on safe connections only.
      if (!('clipboard' in navigator)) return;
      await navigator.clipboard.writeText(address).then(
        () => toggleNotification({ type: 'success', message: 'Tautan disalin' }),
        () => undefined,
      );
    } catch (error) {
      toggleNotification({ type: 'danger', message: wordsOf(error) });
    }
  };

  return (
    <>
      <Button variant="tertiary" fullWidth onClick={() => void makeLink()}>
        Buat tautan
      </Button>
      {link ? (
        <Typography variant="pi" tag="p">
          <a href={link.address} target="_blank" rel="noreferrer">
            Buka pratinjau
          </a>
          . Siapa pun yang memiliki tautan ini dapat membaca draf yang tersimpan, tanpa akun, sampai {link.until}.
        </Typography>
      ) : null}
    </>
  );
}
