import { z } from 'astro/zod';
import {
  aliases,
  draft,
  edtfPoint,
  id,
  inOrder,
  localized,
  modified,
  ourTranslation,
  outOfOrder,
  slug,
  unique,
} from './atoms.ts';
import { cited, disagreements, sourced } from './sourced.ts';
import { factValues } from './value.ts';
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
  start: edtfPoint
    .nullable()
    .describe('First date, as precise as the sources are; null when not published.'),
  end: edtfPoint.nullable().describe('Last date; null when not published or not over.'),
  sources: unique(id).describe(
    'Documents that give these dates; empty only when both dates are null.',
  ),
  note: localized.optional().describe('What a reader should know about the dates.'),
});

const hasSources = (p: { start: string | null; end: string | null; sources: string[] }) =>
  (p.start === null && p.end === null) || p.sources.length > 0;
const sourcesMissing = { error: 'at least one source for these dates', path: ['sources'] };

export const mission = z
  .strictObject({
    draft,
    kind: z
      .enum(['mission', 'related'])
      .describe(
        'mission: a peace operation. related: kept apart and out of mission totals (victim identification, inquiries).',
      ),
    name: localized.describe('Full official name in each language.'),
    ourTranslation,
    acronym: localized
      .nullable()
      .describe('Short form used by sources in each language; null when there is none.'),
    slug,
    aliases,
    organization: z.enum(organizations).describe('Who leads it.'),
    countries: unique(id).min(1).describe('Ids of the countries where it took place.'),
    mission: periodFields
      .refine(hasSources, sourcesMissing)
      .refine(inOrder, outOfOrder)
      .describe("The mission's own dates."),
    canadianPolice: periodFields
      .extend({
        firstSeen: edtfPoint
          .optional()
          .describe(
            'Earliest date at which a source shows Canadian police there, when the start is not published.',
          ),
        lastSeen: edtfPoint
          .optional()
          .describe(
            'Latest date at which a source shows Canadian police there, when the end is not published.',
          ),
      })
      .refine(hasSources, sourcesMissing)
      .refine(inOrder, outOfOrder)
      .describe("The dates of the Canadian police part, kept apart from the mission's."),
    status: z.enum(missionStatuses).describe('Where the Canadian part stands, as last published.'),
    evidence: z.enum(evidenceLevels).describe('How well the Canadian part is documented.'),
    evidenceNote: localized.optional().describe('What the evidence is, when it is thin.'),
    armed: sourced({ status: z.enum(armedStatuses).describe('As the sources say it.') })
      .refine((a) => a.status === 'not-published' || a.sources.length > 0, {
        error: 'at least one source, or the status not-published',
        path: ['sources'],
      })
      .describe('Whether officers carried weapons.'),
    languages: sourced({ codes: z.array(z.enum(languages)).describe('Codes of the languages.') })
      .refine((l) => l.codes.length === 0 || l.sources.length > 0, {
        error: 'at least one source for these languages',
        path: ['sources'],
      })
      .describe('Working languages; empty when not published.'),
    roles: z
      .array(cited({ role: z.enum(roles).describe('Kind of work.') }))
      .describe('What officers did.'),
    services: z
      .array(cited({ partner: id.describe('Id of the partner.') }))
      .describe('Police services known to have taken part; never a full list.'),
    conditions: z
      .array(cited({ text: localized.describe('The sentence.') }))
      .optional()
      .describe(
        'What is published of the conditions and the risk of the work: no address, route or shift.',
      ),
    unSeries: z
      .string()
      .optional()
      .describe('Code of the mission in the UN monthly series, when it stands there.'),
    values: factValues,
    disagreements,
    modified,
  })
  .describe(
    'A peace mission, or a related activity that is none: content/missions/<id>/facts.yaml.',
  );

export type Mission = z.infer<typeof mission>;
