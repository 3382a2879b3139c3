/**
 * Identifiers, each with its own brand: a chat id never passes for a person.
 * The text inside is opaque; new ones come from the `Ids` port.
 */
declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** One organisation of the tree: a grassroots union or a union above it. */
export type UnitId = Id<'unit'>;
/** One human being, whatever accounts they write from. */
export type PersonId = Id<'person'>;
/** One chat on one bot of one channel. */
export type AccountId = Id<'account'>;
/** The report that is being filled for one form, unit and period. */
export type DraftId = Id<'draft'>;
/** A report that was sent at least once. */
export type ReportId = Id<'report'>;
/** A correction after closing that waits for the union above, or waited. */
export type RequestId = Id<'request'>;
/** A code that lets one stranger become the chair, deputy, leader … of one unit. */
export type InvitationId = Id<'invitation'>;

/** A code by which a person joins another account of their own. */
export type LinkId = Id<'link'>;
/** An emulation block (khối thi đua). */
export type BlockId = Id<'block'>;

/** Gives a stored or newly made text its brand; the only place where that happens. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names which kind of id the text is
export function asId<T extends Id<string>>(text: string): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a brand exists for the compiler only
  return text as T;
}
