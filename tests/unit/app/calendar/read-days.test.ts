import { describe, expect, it } from 'vitest';
import { readDays } from '../../../../src/app/calendar/read-days.ts';

describe('a list of announced days', () => {
  it('is read as spreadsheets write it', () => {
    const list = [
      '\uFEFFNgày;Loại;Tên',
      '31/12/2026;nghỉ;"Nghỉ bù, theo ""thông báo"""',
      '2027-02-13,working,Làm bù, cả ngày\r',
      '',
      '# a remark',
      '1.1.2027\toff',
      '02-01-2027,Làm bù,',
      '2027-03-01,normal,',
    ].join('\n');
    expect(readDays(list)).toEqual({
      ok: true,
      days: [
        { date: '2026-12-31', kind: 'off', name: 'Nghỉ bù, theo "thông báo"' },
        { date: '2027-01-01', kind: 'off', name: '' },
        { date: '2027-01-02', kind: 'working', name: '' },
        { date: '2027-02-13', kind: 'working', name: 'Làm bù, cả ngày' },
        { date: '2027-03-01', kind: 'normal', name: '' },
      ],
    });
  });

  it.each([
    ['2027-02-30,off,x', "'2027-02-30' is no day of the calendar"],
    ['31/11/2026,off,x', "'31/11/2026' is no day of the calendar"],
    ['2027-13-01,off,x', 'is no day of the calendar'],
    ['1/1/27,off,x', 'is no day of the calendar'],
    ['1827-01-01,off,x', 'is no day of the calendar'],
    ['2027-01-01,holiday,x', "'holiday' is no kind"],
    ['2027-01-01', 'expected a date, a kind and a name'],
    ['', 'there is no day in it'],
    ['date,kind,name', 'there is no day in it'],
    ['2027-01-01,off,a\n2027-01-01,working,b', 'line 2: 2027-01-01 stands in the list twice'],
  ])('%j: %s', (list, fault) => {
    const read = readDays(list);
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read).replaceAll('\\"', '"')).toContain(fault);
  });

  it('tells every fault with its line, and knows leap years', () => {
    const read = readDays('2028-02-29,off,ok\n2027-02-29,off,x\n\nhello');
    expect(read).toEqual({
      ok: false,
      faults: [
        "line 2: '2027-02-29' is no day of the calendar; write it as 2026-12-31 or 31/12/2026",
        'line 4: expected a date, a kind and a name, parted by commas',
      ],
    });
  });
});
