/** Hosts that keep copies of others' pages: what lies there is an archived copy itself. */
const archives =
  /(?:^|\.)(?:archive\.org|archive-it\.org|archive\.ph|archive\.today|epe\.lac-bac\.gc\.ca|webarchive\.nationalarchives\.gov\.uk)$/;

/** Whether an address leads to a copy that an archive keeps. */
export const isArchivedCopy = (url: string): boolean => archives.test(new URL(url).hostname);
