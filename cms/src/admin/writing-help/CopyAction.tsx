import { adminApi, useDocumentRBAC, useNotification } from '@strapi/strapi/admin';
import { Duplicate } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';
import { entryAddress } from '../parts/entry-address.ts';

interface Props {
  model: string;
  collectionType: string;
  document?: { documentId?: string };
}

const { useCopyEntryMutation } = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    copyEntry: build.mutation<string, { model: string; id: string }>({
      query: ({ model, id }) => ({ url: `/content-manager/collection-types/${model}/clone/${id}`, method: 'POST', data: {} }),
      transformResponse: ({ data }: { data: { documentId: string } }) => data.documentId,
      // As Strapi's own actions name its lists.
      invalidatesTags: (_id, _error, { model }) => [{ type: 'Document', id: `${model}_LIST` }],
    }),
  }),
});

/** Copies an entry and opens the copy. Strapi's own asks for another address first, which `resetCopy` gives by itself. */
export function CopyAction({ model, collectionType, document }: Props) {
  const canCreate = useDocumentRBAC('CopyAction', (state) => state.canCreate);
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const [copyEntry] = useCopyEntryMutation();
  const id = document?.documentId;
  if (collectionType === 'single-types') return null;
  return {
    label: 'Gandakan',
    icon: <Duplicate />,
    position: CopyAction.position,
    disabled: !canCreate || id === undefined,
    onClick: async () => {
      if (id === undefined) return;
      const answer = await copyEntry({ model, id });
      if ('data' in answer) navigate(entryAddress(model, answer.data));
      else toggleNotification({ type: 'danger', message: answer.error.message ?? 'Entri gagal digandakan.' });
    },
  };
}
CopyAction.type = 'clone';
CopyAction.position = ['table-row', 'header'];
