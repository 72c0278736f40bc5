/** The part of a Strapi attribute that the serializer looks at. */
export interface Attribute {
  type: string;
  repeatable?: boolean;
  multiple?: boolean;
  component?: string;
  pluginOptions?: {
    palopo?: {
      /** A text with one item a line: a list in the public form. */
      lines?: boolean;
      /** A component of booleans: the list of the names that are set. */
      flags?: boolean;
      /** Its name in the public form, where Strapi has the name for itself ("status"). */
      publicName?: string;
    };
  };
}

export type Attributes = Readonly<Record<string, Attribute>>;
/** The attributes of a content type or component, by uid. */
export type AttributesOf = (uid: string) => Attributes;

export interface PublicAttribute {
  /** What Strapi calls it. */
  name: string;
  attribute: Attribute;
}

const byPublicName = new WeakMap<Attributes, Map<string, PublicAttribute>>();

/** Finds the attribute behind a public name. */
export function getPublicAttribute(attributesOf: AttributesOf, uid: string, publicName: string): PublicAttribute {
  const attributes = attributesOf(uid);
  let named = byPublicName.get(attributes);
  if (!named) {
    const entries = Object.entries(attributes);
    named = new Map(entries.map(([name, attribute]) => [attribute.pluginOptions?.palopo?.publicName ?? name, { name, attribute }]));
    byPublicName.set(attributes, named);
  }
  const found = named.get(publicName);
  if (!found) throw new Error(`${uid} has no attribute "${publicName}", but the serializer lists it as public.`);
  return found;
}
