import type { FormAttribute, FormAttributes, Values } from '../../publish-rules/form-schema.ts';
import { isRow, rowsOf } from '../../serializer/public-value.ts';
import { fileTarget } from '../versions/draft-input.ts';
import { formAttributes, type AttributesOfComponent } from '../versions/version-content.ts';
import { changeTargets, formRow, formRows, parseFiles, parseScalar } from './form-values.ts';

interface Sources {
  components: AttributesOfComponent;
  /** The entry or file a relation leads to; undefined when it is gone. */
  find(target: string, documentId: string): Values | undefined;
}

/** A draft as it would be if its form were saved now. Throws a ZodError for what no form can hold. */
export function layOver(attributes: FormAttributes, stored: Values, given: unknown, sources: Sources): Values {
  const values = formRow.parse(given);
  const laid: Record<string, unknown> = { ...stored };
  for (const [name, attribute] of formAttributes(attributes)) laid[name] = valueOf(attribute, stored[name], values[name], sources);
  return laid;
}

function valueOf(attribute: FormAttribute, stored: unknown, given: unknown, sources: Sources): unknown {
  const { type, target = '', component = '' } = attribute;
  switch (type) {
    case 'relation': {
      const before = [stored].flat().flatMap((each) => (isRow(each) ? [String(each.documentId)] : []));
      const rows = changeTargets(before, given).flatMap((id) => sources.find(target, id) ?? []);
      return attribute.relation?.endsWith('Many') ? rows : (rows.at(-1) ?? null);
    }
    case 'media': {
      const files = parseFiles(given).flatMap((id) => sources.find(fileTarget, id) ?? []);
      return attribute.multiple ? files : (files[0] ?? null);
    }
    case 'component':
      if (given === undefined || given === null) return null;
      if (!attribute.repeatable) return componentRow(component, isRow(stored) ? [stored] : [], formRow.parse(given), sources);
      return formRows.parse(given).map((row) => componentRow(component, rowsOf(stored), row, sources));
    case 'dynamiczone':
      return formRows.parse(given ?? []).flatMap((row) => {
        const uid = String(row.__component);
        if (attribute.components?.includes(uid) !== true) return [];
        const before = rowsOf(stored).filter(({ __component }) => __component === uid);
        return [{ __component: uid, ...componentRow(uid, before, row, sources) }];
      });
    default:
      return parseScalar(attribute, given);
  }
}

/** A row of the form knows the stored one by its id; one that was added has none. */
function componentRow(uid: string, stored: readonly Values[], given: Values, sources: Sources): Values {
  const before = stored.find(({ id }) => id !== undefined && id === given.id) ?? {};
  return layOver(sources.components(uid), before, given, sources);
}
