import { writeFileSync } from 'node:fs';
import { indicatorDocs, renderIndicatorDocs } from './indicator-docs.ts';

/** `npm run docs:indicators` writes docs/indicators.md from the declarations. (npm test compares it.) */
writeFileSync(indicatorDocs, await renderIndicatorDocs());
