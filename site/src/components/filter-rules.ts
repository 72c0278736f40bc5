/** What a list can be narrowed by. */
export interface FilterGroup {
  id: string;
  legend: string;
  options: { value: string; label: string }[];
}

/** The class of an item that an option keeps, which is also the id of the option's button. */
export function filterClass(groupId: string, value: string): string {
  return `${groupId}-${value}`;
}

/** CSS that lets the buttons of a Filter hide what they do not keep. It belongs into the page's head. */
export function filterRules(groups: readonly FilterGroup[]): string {
  return groups
    .flatMap(({ id, options }) => options.map(({ value }) => filterClass(id, value)))
    .map((name) => `#${name}:checked~.filtered>*>:not(.${name}){display:none}`)
    .join('');
}
