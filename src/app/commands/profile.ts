import { openProfile } from '../open-profile.ts';
import { ofOwnUnit } from './of-own-unit.ts';

/** `/hoso`: shows and changes what the unit is. */
export const profile = ofOwnUnit('profile', ({ profile: say }) => say.whichUnit, openProfile);
