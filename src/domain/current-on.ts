/**
 * Which of some dated things, oldest first, was current on a date: the last one whose day is not later. The date is
 * a year, a month or a day, and means its end. Undefined when it is earlier than all. In a file of its own, since the
 * page's script calls it.
 */
export function currentOn<T extends { day: string }>(
  inTime: readonly T[],
  date: string,
): T | undefined {
  // '~' sorts after every digit and hyphen: '2015~' is after each day of 2015 and before 2016.
  return inTime.filter(({ day }) => day <= `${date}~`).at(-1);
}
