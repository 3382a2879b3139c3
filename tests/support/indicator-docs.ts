import { format, resolveConfig } from 'prettier';
import { forms } from '../../conversations/index.ts';
import { indicatorCodes, indicatorOf, type Indicator } from '../../src/domain/indicators/index.ts';
import { sectors, type Sector } from '../../src/domain/unit.ts';
import { indicatorsOf } from '../../src/engine/outline.ts';
import { printCount } from '../../src/vietnamese/index.ts';

/** Where the document stands. */
export const indicatorDocs = new URL('../../docs/indicators.md', import.meta.url);

const natures: { readonly [N in Indicator['nature']]: string } = {
  flow: 'of the month',
  stock: 'how it is at the cut-off',
  yearly: 'once a year',
  'once-a-term': 'once a term',
  once: 'once for good',
  'year-to-date': 'distinct people since 1 January',
  text: 'words',
};
const rollUps: { readonly [R in Indicator['rollUp']]: string } = {
  sum: 'added up',
  'count-yes': 'units that said yes',
  median: 'median',
  distribution: 'units by choice',
  list: 'listed',
};
const kinds: { readonly [S in Sector]: string } = {
  'public-service': 'HCSN',
  'state-enterprise': 'DNNN',
  'private-enterprise': 'NNN',
  'no-employer': 'NGHIEPDOAN',
  'upper-union': 'CAPTREN',
};
const origins: { readonly [O in Indicator['origin']]: string } = {
  'own-report': 'report of the unit',
  'union-above': 'union above',
  registry: 'register',
  profile: 'profile of the unit',
  computed: 'computed',
};

/** Every indicator as it is declared, under the parts of the forms that ask for it. */
export async function renderIndicatorDocs(): Promise<string> {
  const shown = new Set<string>();
  const asked = Object.values(forms).flatMap((form) =>
    form.sections.map((section) => {
      const codes = [...new Set(indicatorsOf({ ...form, sections: [section] }))];
      const fresh = codes.filter((code) => !shown.has(code));
      for (const code of fresh) shown.add(code);
      return { title: section.title, indicators: fresh.map(indicatorOf) };
    }),
  );
  const rest = indicatorCodes.filter((code) => !shown.has(code)).map(indicatorOf);
  const parts = [...asked, { title: 'Asked by no form', indicators: rest }];
  const text = [
    '# Indicators',
    '',
    `Written from the declarations in \`src/domain/indicators\` by \`npm run docs:indicators\`; change it there. ${indicatorCodes.length} indicators.`,
    '',
    '🔴: more than 0, or a yes, goes to the union above at once. CĐCS: every grassroots union.',
    ...parts.filter(({ indicators }) => indicators.length > 0).flatMap(sectionOf),
  ].join('\n');
  const config = await resolveConfig(indicatorDocs);
  return await format(text, { ...config, parser: 'markdown' });
}

function sectionOf({ title, indicators }: { title: string; indicators: readonly Indicator[] }) {
  return ['', `## ${title}`, '', ...indicators.flatMap(entryOf)];
}

function entryOf(indicator: Indicator): readonly string[] {
  const {
    code,
    name,
    measure,
    nature,
    rollUp,
    origin,
    bounds,
    choices,
    parts,
    needs,
    notAsked,
    redFlag,
    source,
  } = indicator;
  const facts = [
    measure === '' ? '' : `in ${measure}`,
    natures[nature],
    `over units: ${rollUps[rollUp]}`,
    bounds ? `${printCount(bounds.min)} to ${printCount(bounds.max)}` : '',
    choices ? `one of ${choices.map(inCode).join(', ')}` : '',
    parts ? `= ${parts.map(inCode).join(' + ')}` : '',
    `applies to ${appliesTo(indicator)}`,
    needs === undefined ? '' : `with ${inCode(needs)}`,
    `from: ${origins[origin]}`,
  ].filter((fact) => fact !== '');
  return [
    `- **${name}** (${inCode(code)})${redFlag ? ' 🔴' : ''}`,
    `  - ${facts.join('; ')}`,
    ...(notAsked === undefined ? [] : [`  - Not asked: ${notAsked}`]),
    `  - Source: ${source}`,
  ];
}

function appliesTo(indicator: Indicator): string {
  if (sectors.every((sector) => indicator.sectors.includes(sector))) return 'all';
  const isGrassroots = sectors.every((one) => indicator.sectors.includes(one) === (one !== 'upper-union'));
  return isGrassroots ? 'CĐCS' : indicator.sectors.map((sector) => kinds[sector]).join(', ');
}

function inCode(text: string): string {
  return `\`${text}\``;
}
