import { findField, findLabel } from '../../labels/find-label.ts';
import { componentLabels } from '../../labels/component-labels.ts';
import type { FormAttribute, FormAttributes, Values } from '../../publish-rules/form-schema.ts';
import { contentAttributes, type AttributesOfComponent, type Reference } from './version-content.ts';

/** A field of an entry as a person reads it. */
export interface FieldText {
  label: string;
  text: string;
}

/** Every filled field in words; a list of rows becomes lines, each row one. */
export function describeContent(
  owner: string,
  attributes: FormAttributes,
  content: Values,
  components: AttributesOfComponent,
  prefix = '',
): FieldText[] {
  return contentAttributes(attributes).flatMap(([name, attribute]): FieldText[] => {
    const label = `${prefix}${findLabel(owner, name)}`;
    const value = content[name];
    if (value === undefined || value === null) return [];
    if (attribute.type === 'component' && !Array.isArray(value) && !attribute.pluginOptions?.palopo?.flags) {
      const component = attribute.component ?? '';
      return describeContent(component, components(component), value as Values, components, `${label}: `);
    }
    const text = textOf(attribute, value, components);
    return text === '' ? [] : [{ label, text }];
  });
}

function textOf(attribute: FormAttribute, value: unknown, components: AttributesOfComponent): string {
  switch (attribute.type) {
    case 'relation':
    case 'media':
      return [value]
        .flat()
        .map((each) => (each as Reference | undefined)?.name ?? '')
        .join('\n');
    case 'blocks':
      return (value as Node[]).map(blockText).join('\n');
    case 'component':
      return attribute.pluginOptions?.palopo?.flags
        ? flagsText(attribute.component ?? '', value as Values)
        : rowsText(value, attribute.component, components);
    case 'dynamiczone':
      return rowsText(value, undefined, components);
    case 'boolean':
      return value === true || value === 1 ? 'Ya' : 'Tidak';
    case 'date':
      return day.format(new Date(String(value)));
    case 'datetime':
      return time.format(new Date(String(value)));
    case 'time':
      return String(value).slice(0, 5).replace(':', '.');
    case 'integer':
    case 'biginteger':
    case 'decimal':
    case 'float':
      return Number(value).toLocaleString('id-ID', { useGrouping: false, maximumFractionDigits: 10 });
    default:
      return String(value);
  }
}

/** `• KTP lama · Bentuk: asli`: without numbers, which would make every row below a new one look changed. */
function rowsText(rows: unknown, component: string | undefined, components: AttributesOfComponent): string {
  return [rows]
    .flat()
    .map((row) => {
      const uid = component ?? String((row as { __component?: unknown }).__component);
      const rowTitle = componentLabels[uid]?.rowTitle;
      const fields = describeContent(uid, components(uid), row as Values, components);
      const isTitle = ({ label }: FieldText): boolean => rowTitle !== undefined && label === findField(uid, rowTitle)?.[0];
      const texts = fields.map((field) => (isTitle(field) || fields.length === 1 ? field.text : `${field.label}: ${field.text}`));
      return `• ${texts.join(texts.some((text) => text.includes('\n')) ? '\n' : ' · ')}`;
    })
    .join('\n');
}

function flagsText(component: string, value: Values): string {
  const names = Object.keys(value).filter((name) => value[name] === true || value[name] === 1);
  return names.map((name) => findLabel(component, name)).join(', ');
}

interface Node {
  type?: string;
  text?: string;
  url?: string;
  format?: string;
  level?: number;
  children?: Node[];
}

function blockText(node: Node): string {
  const inside = (node.children ?? []).map((child) => (child.type === 'list' ? `\n${blockText(child)}` : blockText(child)));
  switch (node.type) {
    case 'list':
      return (node.children ?? []).map((item) => (item.type === 'list' ? blockText(item) : `– ${blockText(item)}`)).join('\n');
    case 'link':
      return `${inside.join('')} (${node.url ?? ''})`;
    default:
      return node.text ?? inside.join('');
  }
}

const timeZone = 'Asia/Makassar';
const day = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const time = new Intl.DateTimeFormat('id-ID', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone,
});
