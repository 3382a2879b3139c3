const vietnamese = new Intl.Collator('vi');

/** The order of a Vietnamese list; the two engines would sort `Đ` and `Ô` each in its own way. */
export function byName(
  a: { readonly name: string; readonly id: string },
  b: { readonly name: string; readonly id: string },
): number {
  return vietnamese.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
