/** A set of objects, most of which have one member: that one is held without a set, which would take 230 bytes. */
export type CompactSet<Member extends object> = Member | Set<Member> | undefined;

export function membersOf<Member extends object>(set: CompactSet<Member>): Iterable<Member> {
  if (set === undefined) return [];
  return set instanceof Set ? set : [set];
}

export function withMember<Member extends object>(set: CompactSet<Member>, member: Member): CompactSet<Member> {
  if (set === undefined || set === member) return member;
  return set instanceof Set ? set.add(member) : new Set([set, member]);
}

/** `undefined` when nobody is left. */
export function withoutMember<Member extends object>(set: CompactSet<Member>, member: Member): CompactSet<Member> {
  if (!(set instanceof Set)) return set === member ? undefined : set;
  set.delete(member);
  return set.size > 0 ? set : undefined;
}

export function hasMember<Member extends object>(set: CompactSet<Member>, member: Member): boolean {
  return set instanceof Set ? set.has(member) : set === member;
}
