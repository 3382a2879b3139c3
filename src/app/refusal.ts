import { fold, readAgreement, readNavigation } from '../vietnamese/index.ts';
import { foldedWords } from './folded-words.ts';
import type { Phrases } from './phrases.ts';

/** "không ạ", "thôi", "để sau": a no to something that was just asked about. */
export function isRefusal(text: string, { general }: Phrases): boolean {
  const said = fold(text)
    .replaceAll(/[.!…\s]+$/g, '')
    .replace(/ (a|nhe|nha|em|ban|nua)$/, '');
  return (
    readAgreement(text)?.agrees === false ||
    readNavigation(text)?.to === 'cancel' ||
    foldedWords(general.refusals).has(said)
  );
}
