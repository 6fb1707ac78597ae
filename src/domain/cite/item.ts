/**
 * What we cite, as CSL-JSON (https://docs.citationstyles.org, data schema of CSL 1.0.2): the one model that
 * every style, every file of references and the metadata of pages are written from. Pure.
 */
import { edtfOrThrow, type EdtfPoint } from '../edtf.ts';
import type { cslTypes } from '#src/schema/vocabularies.ts';

/** A person in two parts, or a body by its whole name. */
export type CslName = { family: string; given?: string } | { literal: string };

/** One date or both ends of an interval, each as far as it is known: year, month, day. */
export type CslDate = { 'date-parts': number[][]; circa?: true };

/** One thing that is cited. Fields that are not known are left out, never empty. */
export type CslItem = {
  id: string;
  type: (typeof cslTypes)[number];
  title: string;
  author?: CslName[];
  publisher?: string;
  /** The newspaper, journal or site that it stands in. */
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  /** Address of a copy that an archive keeps. */
  archive_location?: string;
  volume?: string;
  issue?: string;
  number?: string;
  /** Which edition of a thing that changes. */
  version?: string;
  language?: string;
  note?: string;
};

const partsOf = ({ year, month, day }: EdtfPoint): number[] =>
  [year, month, day].filter((part) => part !== undefined);

/**
 * A date of ours as CSL has it. About, perhaps, and an end that is not known become `circa`; an interval that is
 * still open keeps its start alone. Throws the message of `parseEdtf` for what is no date.
 */
export function cslDate(edtf: string): CslDate {
  const date = edtfOrThrow(edtf);
  const circa = (...points: EdtfPoint[]) =>
    points.some((p) => p.approximate || p.uncertain) ? ({ circa: true } as const) : {};
  if (date.kind === 'point') return { 'date-parts': [partsOf(date.point)], ...circa(date.point) };
  if (date.end === null || date.end === 'open')
    return { 'date-parts': [partsOf(date.start)], circa: true };
  return {
    'date-parts': [partsOf(date.start), partsOf(date.end)],
    ...circa(date.start, date.end),
  };
}

/** Words that begin a family name of several words. */
const particles = /^(?:van|von|de|del|della|di|da|dos|du|la|le|el|al|st\.?)$/i;

/** A name as printed, given name first, in its two parts: Casey Van Wensem is Van Wensem, Casey. */
export function personName(printed: string): CslName {
  const words = printed.trim().split(/\s+/);
  if (words.length === 1) return { literal: printed.trim() };
  const start = words.findIndex((word, i) => i > 0 && particles.test(word));
  const cut = start > 0 && start < words.length - 1 ? start : words.length - 1;
  return { family: words.slice(cut).join(' '), given: words.slice(0, cut).join(' ') };
}

/** A name in one piece, given name first. */
export const wholeName = (name: CslName): string =>
  'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
