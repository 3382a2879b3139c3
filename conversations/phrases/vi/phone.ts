/** A phone number as it is read aloud: "0912 345 678". */
export function printPhone(digits: string): string {
  const [, first = '', middle = '', last = ''] = /^(\d{4,5})(\d{3})(\d{3})$/.exec(digits) ?? [];
  return first === '' ? digits : `${first} ${middle} ${last}`;
}
