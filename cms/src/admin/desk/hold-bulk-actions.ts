import type { StrapiApp } from '@strapi/strapi/admin';
import type { Refusals } from '../../desk/review/refusals.ts';
import { typeOfModel } from '../parts/type-of-model.ts';
import { useDesk } from './use-desk.ts';

interface Props {
  model: string;
  documents: { documentId: string; status?: string }[];
}
/** An action of Strapi's on several entries of a list: a hook that returns its button. */
type BulkAction = ((props: Props) => Description | null) & { type?: string };
interface Description {
  label: string;
  disabled?: boolean;
}
interface ContentManagerApis {
  addBulkAction(change: (actions: BulkAction[]) => BulkAction[]): void;
}

const refusalOf: Readonly<Record<string, keyof Refusals>> = { publish: 'publish', unpublish: 'withdraw', delete: 'remove' };

/** Several at once are refused whole: leaves out those that the server would refuse, and says how many are left. */
export function holdBulkActions(app: StrapiApp): void {
  const { addBulkAction } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  // Strapi names the type of all of its three but the first.
  addBulkAction((actions) => actions.map((action, index) => hold(action, action.type ?? (index === 0 ? 'publish' : undefined))));
}

function hold(action: BulkAction, type: string | undefined): BulkAction {
  const refusal = type === undefined ? undefined : refusalOf[type];
  if (!refusal) return action;
  const Held = (props: Props): Description | null => {
    const { model, documents } = props;
    const ids = documents.map(({ documentId }) => documentId).join(',');
    const isAsked = ids !== '' && model.startsWith('api::');
    const { data, isStale } = useDesk<Record<string, Refusals>>(isAsked ? `/desk/refusals/${typeOfModel(model)}?ids=${ids}` : undefined);
    const allowed = data ? documents.filter(({ documentId }) => data[documentId]?.[refusal] === null) : documents;
    const isNone = allowed.length === 0;
    const description = action({ ...props, documents: isNone ? documents : allowed });
    if (!description) return null;
    const share = allowed.length < documents.length ? ` (${allowed.length} dari ${documents.length} boleh)` : '';
    return { ...description, label: description.label + share, disabled: isNone || isStale };
  };
  return Object.assign(Held, { type: action.type });
}
