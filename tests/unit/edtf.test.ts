import { execFileSync } from 'node:child_process';
import edtfPackage from 'edtf';
import { describe, expect, test } from 'vitest';
import {
  compareEdtf,
  earliestDay,
  edtfOrThrow,
  latestDay,
  liesWithin,
  overlapsYear,
  parseEdtf,
  yearsOf,
} from '#src/domain/edtf.ts';

const D = String.raw`\d{4}(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?[~?%]?`;
const acceptedShape = new RegExp(String.raw`^(?:${D})(?:/(?:${D}|\.\.)?)?$`);

const messageOf = (text: string): string => {
  const result = parseEdtf(text);
  if (result.ok) throw new Error(`'${text}' was accepted`);
  return result.message;
};

describe('reading a single date', () => {
  test.each([
    ['1989', { year: 1989, approximate: false, uncertain: false }],
    ['1989-10', { year: 1989, month: 10, approximate: false, uncertain: false }],
    ['1989-10-19', { year: 1989, month: 10, day: 19, approximate: false, uncertain: false }],
    ['2014~', { year: 2014, approximate: true, uncertain: false }],
    ['2014-03?', { year: 2014, month: 3, approximate: false, uncertain: true }],
    ['2014-03-04%', { year: 2014, month: 3, day: 4, approximate: true, uncertain: true }],
    ['2000-02-29', { year: 2000, month: 2, day: 29, approximate: false, uncertain: false }],
  ])('%s keeps its precision and its mark', (text, point) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date: { kind: 'point', point } });
  });
});

describe('reading an interval', () => {
  test('both ends are read, each with its own precision', () => {
    expect(edtfOrThrow('2009-05/2010~')).toEqual({
      kind: 'interval',
      start: { year: 2009, month: 5, approximate: false, uncertain: false },
      end: { year: 2010, approximate: true, uncertain: false },
    });
  });

  test('two dots are an open end, nothing is an unknown end', () => {
    expect(edtfOrThrow('2019-01/..')).toMatchObject({ end: 'open' });
    expect(edtfOrThrow('2019-01/')).toMatchObject({ end: null });
  });

  test('an end inside the start, or a start inside the end, is in order', () => {
    expect(parseEdtf('2010/2010-05').ok).toBe(true);
    expect(parseEdtf('2010-05-03/2010-05').ok).toBe(true);
  });
});

describe('a refusal teaches', () => {
  test.each([
    [
      '1999-02-31',
      "'1999-02-31' is no day of the calendar: February 1999 has 28 days. Write a real day, or only '1999-02'.",
    ],
    [
      '1900-02-29',
      "'1900-02-29' is no day of the calendar: February 1900 has 28 days. Write a real day, or only '1900-02'.",
    ],
    [
      '2014-04-31~',
      "'2014-04-31~' is no day of the calendar: April 2014 has 30 days. Write a real day, or only '2014-04'.",
    ],
    [
      '2014-05-00',
      "'2014-05-00' is no day of the calendar: May 2014 has 31 days. Write a real day, or only '2014-05'.",
    ],
    [
      '2010-02-30/2011',
      "In the interval '2010-02-30/2011': '2010-02-30' is no day of the calendar: February 2010 has 28 days. Write a real day, or only '2010-02'.",
    ],
    [
      '2014/2010',
      "The interval '2014/2010' starts after it ends: 2014 is later than 2010. Write the earlier date first: '2010/2014'.",
    ],
    [
      '2014/2014',
      "The interval '2014/2014' starts and ends with the same date. Write only '2014'.",
    ],
    [
      '2014-13',
      "'2014-13' has no real month: '13' is not between 01 and 12. Write the month such as '2014-10', or only '2014'.",
    ],
    ['2014-3-4', "'2014-3-4' has a month or day of one digit. Write '2014-03-04'."],
    ['20140304', "'20140304' lacks its hyphens. Write '2014-03-04'."],
    ['201403', "'201403' lacks its hyphen. Write '2014-03'."],
    ['2009/10', "'2009/10' shortens its second year. Write both in full: '2009/2010'."],
    [
      '2009–2010',
      "'2009–2010' is an interval written in another way. Write a slash between the two dates: '2009/2010'.",
    ],
    ['1990s', "'1990s' is a decade in words. Write it as an interval: '1990/1999'."],
    [' 2014 ', "' 2014 ' has spaces around it. Write '2014'."],
    [
      '~2014-03',
      "'~2014-03' has its mark in the wrong place. Write ~, ? or % at the end of the date, such as '2014-03~'.",
    ],
    [
      '2014~?',
      "'2014~?' has more than one mark. Write one: ~ for about, ? for unsure, % for both, such as '2014%'.",
    ],
    [
      '2014-03-04T10:00:00Z',
      "'2014-03-04T10:00:00Z' has a time of day: dates here are whole days. Write only the day, such as '2014-03-04'.",
    ],
    [
      '..',
      "'..' is not a date by itself. Write it only after the slash of an interval that is still open, such as '2019-01/..'.",
    ],
  ])('%s', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  test.each([
    ['', 'A date is missing'],
    ['2014-22', 'is a season'],
    ['199X', 'leaves digits out'],
    ['2014-XX', 'leaves digits out'],
    ['Y12345', 'four digits and no sign'],
    ['-0500', 'four digits and no sign'],
    ['12345', 'four digits and no sign'],
    ['89', 'a year has four digits'],
    ['/2014', 'has no start'],
    ['../2014', 'has no start'],
    ['03/04/2014', 'has 2 slashes'],
    ['March 2014', 'is not a date in the form used here'],
    ['2014-03-04T', 'is not a date in the form used here'],
    ['[1999..2000]', 'is not a date in the form used here'],
    ['2014\n', 'has spaces around it'],
  ])('%j: %s', (text, part) => {
    expect(messageOf(text)).toContain(part);
  });

  test('a suggested replacement is itself accepted', () => {
    const refused = [
      '1999-02-31',
      '2014-13',
      '2014-3-4',
      '20140304',
      '201403',
      '2009/10',
      '2009–2010',
      '1990s',
      '199X',
      '2014-22',
      '~2014-03',
      '2014~?',
      '2014-03-04T10:00',
      '..',
      '12345',
      '/2014',
      'March 2014',
      '2014/2010',
      '2014-1~',
    ];
    for (const text of refused) {
      const advice = messageOf(text).split('Write').at(-1) ?? '';
      const examples = [...advice.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
      for (const example of examples)
        expect([text, example, parseEdtf(example).ok]).toEqual([text, example, true]);
    }
  });

  test('edtfOrThrow throws the same message', () => {
    expect(() => edtfOrThrow('2014/2010')).toThrow(messageOf('2014/2010'));
  });
});

/** Every short text over the signs of dates, and many longer ones: valid, near valid and broken. */
function* manyTexts(): Generator<string> {
  const heads = [
    '0000',
    '0999',
    '1989',
    '1900',
    '2000',
    '2024',
    '9999',
    '199X',
    '20',
    '12345',
    '',
    '..',
  ];
  const months = ['', '-00', '-01', '-02', '-04', '-1', '-12', '-13', '-21', '-XX'];
  const days = ['', '-00', '-01', '-28', '-29', '-30', '-31', '-32', '-5', 'T10:00'];
  const marks = ['', '~', '?', '%', '~?', ' '];
  const dates: string[] = [];
  for (const h of heads)
    for (const m of months) for (const d of days) for (const k of marks) dates.push(h + m + d + k);
  yield* dates;
  for (let i = 0; i < dates.length; i += 7) {
    const a = dates[i] ?? '';
    yield* [`${a}/`, `${a}/..`, `/${a}`, `../${a}`];
    for (let j = 3; j < dates.length; j += 397) yield `${a}/${dates[j] ?? ''}`;
  }
}

describe('the accepted set', () => {
  test('lies within the published pattern, and every refusal says what to write', () => {
    let accepted = 0;
    for (const text of manyTexts()) {
      const result = parseEdtf(text);
      if (result.ok) {
        accepted += 1;
        if (!acceptedShape.test(text)) expect.fail(`'${text}' was accepted`);
        continue;
      }
      const { message } = result;
      if (!message.includes(' Write ')) expect.fail(`'${text}': ${message}`);
      // What has the shape of a date is refused only for the calendar or for its order.
      const reason = /is no day of the calendar|starts after it ends|starts and ends with the same/;
      if (acceptedShape.test(text) && !reason.test(message)) expect.fail(`'${text}': ${message}`);
    }
    expect(accepted).toBeGreaterThan(500);
  });

  test('agrees with the edtf package, its first and last day included', () => {
    let compared = 0;
    for (const text of manyTexts()) {
      const result = parseEdtf(text);
      if (!result.ok || !/^[12]/.test(text)) continue;
      const { date } = result;
      // The package refuses a start inside its end, such as 2010-05-03/2010-05, which this site reads.
      if (date.kind === 'interval' && date.end !== null && date.end !== 'open') {
        if (earliestDay({ kind: 'point', point: date.end }) <= earliestDay(date)) continue;
      }
      const theirs = edtfPackage(text, { level: 1, types: ['Date', 'Interval'] });
      const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
      if (earliestDay(date) !== iso(theirs.min)) expect.fail(`${text}: earliest`);
      const max = theirs.max === null || theirs.max === Infinity ? null : iso(theirs.max);
      if (latestDay(date) !== max) expect.fail(`${text}: latest`);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(300);
  });

  test('refuses February 29 of a common year, which the package moves to March 1', () => {
    expect(edtfPackage('1999-02-29').edtf).toBe('1999-03-01');
    expect(parseEdtf('1999-02-29').ok).toBe(false);
  });

  test('has exactly the days of the calendar', () => {
    for (const year of [1896, 1900, 1999, 2000, 2024, 2026, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        for (let day = 1; day <= 31; day += 1) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const real = new Date(Date.UTC(year, month - 1, day)).toISOString().startsWith(text);
          if (parseEdtf(text).ok !== real) expect.fail(text);
        }
      }
    }
  });
});

describe('first and last day', () => {
  test.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2016-02-03', '2016-02-03', '2016-02-03'],
    ['2016~', '2016-01-01', '2016-12-31'],
    ['2009/2010-06', '2009-01-01', '2010-06-30'],
    ['2019-01/..', '2019-01-01', null],
    ['2019-01/', '2019-01-01', null],
  ])('%s', (text, earliest, latest) => {
    expect(earliestDay(edtfOrThrow(text))).toBe(earliest);
    expect(latestDay(edtfOrThrow(text))).toBe(latest);
    expect([earliestDay(text), latestDay(text)]).toEqual([earliest, latest]);
  });

  test('a text that is no date has neither', () => {
    expect([earliestDay('soon'), latestDay('soon')]).toEqual([null, null]);
  });
});

describe('order', () => {
  test('is by earliest day, then by latest; open ends last, texts that are no date at the end', () => {
    const ordered = [
      '1989',
      '1989-10',
      '1989-10-19',
      '2014-01-01',
      '2014-01',
      '2014',
      '2014/2015',
      '2014/..',
      '2019',
      'later',
      'soon',
    ];
    for (let turn = 0; turn < ordered.length; turn += 1) {
      const mixed = [...ordered.slice(turn), ...ordered.slice(0, turn)].reverse();
      expect(mixed.sort(compareEdtf)).toEqual(ordered);
    }
  });

  test('is the same both ways, and zero only for the same days', () => {
    const texts = ['1989', '1989~', '1989-01', '1989/1990', '1989/..', '1989/', '1990', 'x', ''];
    for (const a of texts) {
      expect(compareEdtf(a, a)).toBe(0);
      for (const b of texts) expect(compareEdtf(a, b)).toBe(0 - compareEdtf(b, a));
    }
    expect(compareEdtf('1989', '1989~')).toBe(0);
  });
});

describe('lying within', () => {
  test.each([
    ['2011', '2010/2012', 'yes'],
    ['2014-03', '2014', 'yes'],
    ['2014', '2014', 'yes'],
    ['2009/2010', '2008/2011', 'yes'],
    ['2014', '2014-03', 'possible'],
    ['2013', '2014', 'no'],
    ['2010', '2010/2012', 'possible'],
    ['2012-06', '2010/2012', 'possible'],
    ['2012-06', '2010/2012-07', 'yes'],
    ['2009', '2010/2012', 'no'],
    ['2009/2010', '2010-06/2012', 'possible'],
    ['2024', '2019/..', 'yes'],
    ['2018', '2019/..', 'no'],
    ['2020/..', '2019/..', 'yes'],
    ['2024', '2019/', 'possible'],
    ['2018', '2019/', 'no'],
    ['2019/..', '2010/2012', 'no'],
    ['2011/..', '2010/2012', 'possible'],
  ] as const)('%s in %s: %s', (inner, outer, answer) => {
    expect(liesWithin(inner, outer)).toBe(answer);
    expect(liesWithin(edtfOrThrow(inner), edtfOrThrow(outer))).toBe(answer);
  });

  test.each([
    ['2014~', '2013/2015', 'possible'],
    ['2014~', '2012/2016', 'yes'],
    ['2014~', '2015-06', 'possible'],
    ['2014~', '2016', 'no'],
    ['2014-03?', '2014-04-15', 'possible'],
    ['2014-12~', '2015-01', 'possible'],
    ['2014-01~', '2013-12', 'possible'],
    ['2014-01-01~', '2013-12-31', 'possible'],
    ['2014-02-28~', '2014-03-01', 'possible'],
    ['2014-02-28~', '2014-03-02', 'no'],
    ['2015', '2014~', 'possible'],
    ['2016', '2014~', 'no'],
  ] as const)(
    'a marked date may be off by one of its units: %s in %s: %s',
    (inner, outer, answer) => {
      expect(liesWithin(inner, outer)).toBe(answer);
    },
  );

  test('an unknown start is possible before any end', () => {
    const end = { year: 2012, approximate: false, uncertain: false };
    expect(liesWithin('2011', { kind: 'interval', start: null, end })).toBe('possible');
    expect(liesWithin('2013', { kind: 'interval', start: null, end })).toBe('no');
  });

  test('a text that is no date decides nothing', () => {
    expect(liesWithin('soon', '2010')).toBe('possible');
  });

  test('whatever is inside is never outside: a yes or no stands for every more exact date', () => {
    const outers = [
      '2014',
      '2013-06/2014-06',
      '2014-03/..',
      '2014-03/',
      '2013/2015',
      '2014-03-15/2014-11-02',
    ];
    for (const outer of outers) {
      for (let month = 1; month <= 12; month += 1) {
        const inMonth = liesWithin(`2014-${String(month).padStart(2, '0')}`, outer);
        for (let day = 1; day <= 28; day += 1) {
          const text = `2014-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const onDay = liesWithin(text, outer);
          if (inMonth !== 'possible' && onDay !== inMonth) expect.fail(`${text} in ${outer}`);
        }
      }
    }
  });
});

describe('years of a period', () => {
  test.each([
    ['1993-04', '1996', 2026, [1993, 1996]],
    ['2013', null, 2026, [2013, 2026]],
    ['2019-01/..', null, 2026, [2019, 2026]],
    [null, '1996-05', 2026, [1996, 1996]],
    ['1993', '2030', 2026, [1993, 2026]],
    [null, null, 2026, null],
    ['2030', null, 2026, null],
    ['1996', '1993', 2026, null],
    ['soon', 'later', 2026, null],
  ] as const)('from %s to %s, shown to %i', (start, end, last, years) => {
    expect(yearsOf(start, end, last)).toEqual(years);
  });

  test('a period touches exactly the years from its first to its last', () => {
    const touched = (start: string | null, end: string | null) =>
      [1992, 1993, 1994, 1996, 1997, 2026].filter((year) => overlapsYear(start, end, year));
    expect(touched('1993-04', '1996-02')).toEqual([1993, 1994, 1996]);
    expect(touched('1994', null)).toEqual([1994, 1996, 1997, 2026]);
    expect(touched(null, '1996')).toEqual([1996]);
    expect(touched(null, null)).toEqual([]);
  });
});

describe('time zones', () => {
  test('change nothing', () => {
    const script = `
      const d = await import('#src/domain/edtf.ts');
      const f = await import('#src/i18n/format.ts');
      const texts = ['1989-01-01', '1993-10-01', '2016-02', '2024-12-31~', '2009/2010', '2019-01/..'];
      console.log(JSON.stringify(texts.map((t) => [
        d.earliestDay(t), d.latestDay(t), d.yearsOf(t, null, 2026),
        f.formatEdtf(t, 'en'), f.formatEdtf(t, 'fr'), f.ageBetween(t, '2026-11-21', 'en'),
      ])));`;
    const run = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: new URL('../..', import.meta.url),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      });
    const here = run('UTC');
    expect(here).toContain('October\u00A01, 1993');
    expect(run('America/Vancouver')).toBe(here);
    expect(run('Pacific/Kiritimati')).toBe(here);
  });
});
