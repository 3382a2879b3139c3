import type { Part } from './field-parts.ts';

/** "như tháng trước cộng 6" says a change, as "tăng 6" does: the sign between last month's figure and a number becomes its word. */
export function asChanges(parts: readonly Part[]): readonly Part[] {
  if (!parts.some(({ kind }) => kind === 'unchanged')) return parts;
  return parts.flatMap((part, index): readonly Part[] => {
    const [before, next, after] = [parts[index - 1], parts[index + 1], parts[index + 2]];
    const sign = isSign(part) ? part : undefined;
    if (sign && before?.kind === 'unchanged' && next?.kind === 'amount')
      return [{ kind: 'role', role: 'change', key: sign.role === 'plus' ? 'tang' : 'giam' }];
    const leadsToSign = part.kind === 'unchanged' && next && isSign(next) && after?.kind === 'amount';
    return leadsToSign ? [] : [part];
  });
}

function isSign(part: Part): part is Extract<Part, { readonly kind: 'role' }> {
  return part.kind === 'role' && (part.role === 'plus' || part.role === 'minus');
}
