import { Flex, Link } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { Attention } from '../../desk/attention/list-attention.ts';
import { useDesk } from '../desk/use-desk.ts';
import { AttentionList } from './AttentionList.tsx';

const shown = 4;

/** On the home page: the most urgent of what this person can put right. The way to the rest comes first: the box cuts off what is long. */
export function AttentionWidget() {
  const { data, error } = useDesk<Attention>('/desk/attention');
  if (error) return <Widget.Error>{error}</Widget.Error>;
  if (!data) return <Widget.Loading>Memuat…</Widget.Loading>;
  if (data.total === 0) return <Widget.NoData>Tidak ada yang perlu diperbaiki.</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Link tag={NavLink} to="/perlu-perhatian">
        Lihat semua ({data.total.toLocaleString('id-ID')})
      </Link>
      <AttentionList rows={data.rows.slice(0, shown)} />
    </Flex>
  );
}
