import { defaultSettings, type ReportingCalendar } from '../../domain/reporting-calendar.ts';
import { daysOff } from './days-off.ts';

/** What holds where no upper union has settings of its own and no day was announced. */
export const standardCalendar: ReportingCalendar = { settings: defaultSettings, isDayOff: daysOff([]) };
