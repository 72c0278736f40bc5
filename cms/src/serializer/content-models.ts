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

/** Finds the attribute behind a public name; `name` is what Strapi calls it. */
export function findPublicAttribute(attributesOf: AttributesOf, uid: string, publicName: string): { name: string; attribute: Attribute } {
  const attributes = attributesOf(uid);
  for (const [name, attribute] of Object.entries(attributes)) {
    if ((attribute.pluginOptions?.palopo?.publicName ?? name) === publicName) return { name, attribute };
  }
  throw new Error(`${uid} has no attribute "${publicName}", but the serializer lists it as public.`);
}
