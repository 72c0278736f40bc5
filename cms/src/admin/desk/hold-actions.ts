import { useForm, type StrapiApp } from '@strapi/strapi/admin';
import type { Refusals } from '../../desk/review/refusals.ts';
import type { PanelProps } from './panel-entry.ts';
import { useReview } from './use-review.ts';

/** An action of Strapi's on an entry: a hook that returns its button. */
type Action = ((props: PanelProps) => Description | null) & { type?: string; position?: unknown };
interface Description {
  disabled?: boolean;
}
interface ContentManagerApis {
  addDocumentAction(change: (actions: Action[]) => Action[]): void;
}

/** Of the buttons that the desk may refuse: which refusal is theirs. */
const refusalOf: Readonly<Record<string, (refusals: Refusals, isModified: boolean) => string | null>> = {
  publish: ({ publish, publishChanged }, isModified) => (isModified ? publishChanged : publish),
  update: ({ save }) => save,
  discard: ({ save }) => save,
  unpublish: ({ withdraw }) => withdraw,
  delete: ({ remove }) => remove,
};

/** Turns off what the server would refuse: the reasons are beside the buttons, in `HoldNotice`. */
export function holdActions(app: StrapiApp): void {
  const { addDocumentAction } = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  addDocumentAction((actions) => actions.map((action) => (action.type && refusalOf[action.type] ? hold(action, action.type) : action)));
}

function hold(action: Action, type: string): Action {
  const Held = (props: PanelProps): Description | null => {
    const isModified = useForm('HeldAction', (state) => state.modified);
    // A row of a list has no tab.
    const { data, error, isStale } = useReview({ ...props, activeTab: props.activeTab ?? 'draft' });
    const isHeld = data ? refusalOf[type]?.(data.refusals, isModified) !== null : isStale && !error;
    // Nothing is done to what is published, which is how the keys for it are off as well.
    const description = action(isHeld ? { ...props, activeTab: 'published' } : props);
    return description && isHeld ? { ...description, disabled: true } : description;
  };
  return Object.assign(Held, { type, position: action.position });
}
