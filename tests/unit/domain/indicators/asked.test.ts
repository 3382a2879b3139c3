import { describe, expect, it } from 'vitest';
import { forms } from '../../../../conversations/index.ts';
import { indicatorCodes, indicatorOf } from '../../../../src/domain/indicators/index.ts';
import { indicatorsOf } from '../../../../src/engine/outline.ts';

const asked = new Set(Object.values(forms).flatMap((form) => indicatorsOf(form)));
const isComputed = (code: (typeof indicatorCodes)[number]) => indicatorOf(code).origin === 'computed';

describe('each indicator', () => {
  it('is asked by a form, computed, or says why not', () => {
    const forgotten = indicatorCodes.filter(
      (code) => !asked.has(code) && !isComputed(code) && indicatorOf(code).notAsked === undefined,
    );
    expect(forgotten).toEqual([]);
  });

  it('is only one of these', () => {
    const twice = indicatorCodes.filter(
      (code) => (asked.has(code) || isComputed(code)) && indicatorOf(code).notAsked !== undefined,
    );
    expect(twice).toEqual([]);
    expect(indicatorCodes.filter((code) => asked.has(code) && isComputed(code))).toEqual([]);
  });

  it('says why in words', () => {
    const reasons = indicatorCodes.flatMap((code) => indicatorOf(code).notAsked ?? []);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason.trim().split(/\s+/).length).toBeGreaterThan(4);
  });
});
