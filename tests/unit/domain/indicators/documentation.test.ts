import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { indicatorDocs, renderIndicatorDocs } from '../../../support/indicator-docs.ts';
import { indicatorCodes } from '../../../../src/domain/indicators/index.ts';

it('docs/indicators.md is what the declarations say (npm run docs:indicators writes it)', async () => {
  expect(readFileSync(indicatorDocs, 'utf8')).toBe(await renderIndicatorDocs());
});

it('has each indicator once', async () => {
  const text = await renderIndicatorDocs();
  const entries = Array.from(text.matchAll(/^- \*\*.+\*\* \(`(\w+)`\)/gm), ([, code]) => code);
  expect(new Set(entries)).toEqual(new Set(indicatorCodes));
  expect(entries).toHaveLength(indicatorCodes.length);
});
