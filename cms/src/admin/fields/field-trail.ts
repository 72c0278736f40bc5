import { findLabel } from '../../labels/find-label.ts';
import type { FormAttributes, FormComponents } from '../writing-help/texts-of-form.ts';

type Values = Readonly<Record<string, unknown>>;

/** A form as its editor knows it: what is in it, and what its fields are called. */
export interface FormShape {
  /** The singular name of the type. */
  type: string;
  attributes: FormAttributes;
  components: FormComponents;
  values: Values;
}
/** One step on the way to a field: a label on the screen, and below it the row to unfold, from 0 on. */
export interface TrailStep {
  /** The name of the field from the form down: `decisions.0.status`. */
  path: string;
  label: string;
  row: number | null;
  /** A component: it has fields, but no input of its own. */
  isGroup: boolean;
}

/** The way to the field at `path`, from the outermost one; as far as the form has it. */
export function fieldTrail({ type, attributes, components, values }: FormShape, path: string): TrailStep[] {
  const parts = path.split('.');
  const trail: TrailStep[] = [];
  let owner = type;
  let fields: FormAttributes | undefined = attributes;
  let value: unknown = values;
  for (let index = 0; index < parts.length && fields; index += 1) {
    const name = parts[index] ?? '';
    const attribute: FormAttributes[string] = fields[name];
    if (!attribute) break;
    value = childOf(value, name);
    const isZone = attribute.type === 'dynamiczone';
    const isGroup = isZone || attribute.type === 'component';
    const step: TrailStep = { path: parts.slice(0, index + 1).join('.'), label: findLabel(owner, name), row: null, isGroup };
    trail.push(step);
    if (!isGroup) break;
    const next = parts[index + 1];
    if ((attribute.repeatable || isZone) && next !== undefined && /^\d+$/.test(next)) {
      step.row = Number(next);
      value = childOf(value, next);
      index += 1;
    }
    owner = isZone ? String(childOf(value, '__component')) : (attribute.component ?? '');
    fields = components[owner]?.attributes;
  }
  return trail;
}

function childOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Values)[name] : undefined;
}
