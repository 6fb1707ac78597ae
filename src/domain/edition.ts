/**
 * Where a dated edition keeps what it has frozen. This is the one place that knows the form of the address:
 * citations print it, and the command that freezes an edition writes there.
 */

/** Folder of an edition, base path left out: /editions/2026-11-21/. */
export const editionFolder = (edition: string): string => `/editions/${edition}/`;

/** The copy that an edition keeps of a page of ours; `path` starts with a slash and holds no base path. */
export const editionCopy = (edition: string, path: string): string =>
  editionFolder(edition) + path.replace(/^\//, '');

/** Whether an edition keeps a file of citations or a picture, by its name below /cite/. */
export const keepsCitation = (file: string): boolean =>
  /^(?:figure-|un-police-series\.|map\.)/.test(file);

/** Whether an edition keeps a copy of a page: those of figures and of the UN series, never those that tell stories. */
export const isKept = (path: string): boolean =>
  /^\/(?:en\/figures|fr\/chiffres)\/[^/]+\/$/.test(path);
