import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { fieldTrail } from './field-trail.ts';
import { openField } from './open-field.ts';
import { typeOfModel } from '../parts/type-of-model.ts';
import type { FormAttributes } from '../writing-help/texts-of-form.ts';

/** Leads to a field of the form this part stands beside. */
export function useOpenField(): (path: string) => void {
  const { model, form, contentType, components } = useContentManagerContext();
  const { values } = form as { values: Record<string, unknown> };
  return (path) => {
    const attributes = (contentType?.attributes ?? {}) as unknown as FormAttributes;
    const type = typeOfModel(model);
    void openField(fieldTrail({ type, attributes, components, values }, path));
  };
}
