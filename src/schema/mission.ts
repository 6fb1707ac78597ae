import { z } from 'astro/zod';
import { day, edtfPoint, id, inOrder, localized, outOfOrder, slug, unique } from './atoms.ts';
import { cited, disagreement, sourced } from './sourced.ts';
import { factValue } from './value.ts';
import {
  armedStatuses,
  evidenceLevels,
  languages,
  missionStatuses,
  organizations,
  roles,
} from './vocabularies.ts';

/** A period with the documents that give it; a date that no source gives is null. */
const periodFields = z.strictObject({
  /** First date, as precise as the sources are; null when not published. */
  start: edtfPoint.nullable(),
  /** Last date; null when not published or not over. */
  end: edtfPoint.nullable(),
  /** Documents that give these dates; empty only when both dates are null. */
  sources: unique(id),
  /** What a reader should know about the dates. */
  note: localized.optional(),
});

const hasSources = (p: { start: string | null; end: string | null; sources: string[] }) =>
  (p.start === null && p.end === null) || p.sources.length > 0;
const sourcesMissing = { error: 'at least one source for these dates', path: ['sources'] };

/** A peace mission, or a related activity that is none: content/missions/<id>/facts.yaml. */
export const mission = z.strictObject({
  /** mission: a peace operation. related: kept apart and out of mission totals (victim identification, inquiries). */
  kind: z.enum(['mission', 'related']),
  /** Full official name in each language. */
  name: localized,
  /** Languages in which the name is our translation because the body gives none. */
  ourTranslation: z.array(z.enum(['en', 'fr'])).optional(),
  /** Short form used by sources in each language; null when there is none. */
  acronym: localized.nullable(),
  /** Last part of its address in each language. */
  slug,
  /** Other names and short forms readers may type or meet. */
  aliases: z.strictObject({ en: z.array(z.string()), fr: z.array(z.string()) }).optional(),
  /** Who leads it. */
  organization: z.enum(organizations),
  /** Ids of the countries where it took place. */
  countries: unique(id).min(1),
  /** The mission's own dates. */
  mission: periodFields.refine(hasSources, sourcesMissing).refine(inOrder, outOfOrder),
  /** The dates of the Canadian police part, kept apart from the mission's. */
  canadianPolice: periodFields
    .extend({
      /** Earliest date at which a source shows Canadian police there, when the start is not published. */
      firstSeen: edtfPoint.optional(),
      /** Latest date at which a source shows Canadian police there, when the end is not published. */
      lastSeen: edtfPoint.optional(),
    })
    .refine(hasSources, sourcesMissing)
    .refine(inOrder, outOfOrder),
  /** Where the Canadian part stands, as last published. */
  status: z.enum(missionStatuses),
  /** How well the Canadian part is documented. */
  evidence: z.enum(evidenceLevels),
  /** What the evidence is, when it is thin. */
  evidenceNote: localized.optional(),
  /** Whether officers carried weapons. */
  armed: sourced({ status: z.enum(armedStatuses) }).refine(
    (a) => a.status === 'not-published' || a.sources.length > 0,
    { error: 'at least one source, or the status not-published', path: ['sources'] },
  ),
  /** Working languages; empty when not published. */
  languages: sourced({ codes: z.array(z.enum(languages)) }).refine(
    (l) => l.codes.length === 0 || l.sources.length > 0,
    { error: 'at least one source for these languages', path: ['sources'] },
  ),
  /** What officers did. */
  roles: z.array(cited({ role: z.enum(roles) })),
  /** Police services known to have taken part; never a full list. */
  services: z.array(cited({ partner: id })),
  /** Code of the mission in the UN monthly series, when it stands there. */
  unSeries: z.string().optional(),
  /** Numbers told on this page only. */
  values: z.array(factValue).optional(),
  /** Points on which sources disagree. */
  disagreements: z.array(disagreement).optional(),
  /** Last day on which the meaning of this record changed. */
  modified: day,
});

export type Mission = z.infer<typeof mission>;
