import type { Both } from '#src/i18n/segments.ts';
import { t } from '#src/i18n/words.ts';
import {
  asOfBases,
  differences,
  evidenceLevels,
  languages,
  missionStatuses,
  organizations,
  partnerKinds,
  plainScopes,
  qualifiers,
  regions,
  sourceKinds,
  statuses,
  units,
} from '#src/schema/vocabularies.ts';

export type Code = { list: string; code: string; label: Both };

type Words = ReturnType<typeof t>;
const [en, fr] = [t('en'), t('fr')];

const listOf = <C extends string>(
  list: string,
  codes: readonly C[],
  say: (words: Words, code: C) => string,
): Code[] => codes.map((code) => ({ list, code, label: { en: say(en, code), fr: say(fr, code) } }));

/** Qualifiers that add no word to a number in a sentence need one in a list. */
const bareQualifiers: Partial<Record<string, Both>> = {
  exact: { en: 'exact', fr: 'exact' },
  stated: { en: 'as stated', fr: 'tel qu’énoncé' },
  calculated: { en: 'worked out by us', fr: 'calculé par nous' },
};

/** Every code of every list with its words; `unMissions` are the codes of missions in the UN series. */
export function allCodes(unMissions: readonly { code: string; label: Both }[]): Code[] {
  return [
    {
      list: 'mission-kind',
      code: 'mission',
      label: { en: 'Peace mission', fr: 'Mission de paix' },
    },
    {
      list: 'mission-kind',
      code: 'related',
      label: { en: en.mission.related, fr: fr.mission.related },
    },
    {
      list: 'story-kind',
      code: 'story',
      label: { en: 'Story with a page of its own', fr: 'Récit qui a sa page' },
    },
    {
      list: 'story-kind',
      code: 'account',
      label: { en: 'Shorter account', fr: 'Compte rendu plus court' },
    },
    ...listOf('event-kind', keysOf(en.timeline.kinds), (w, c) => w.timeline.kinds[c]),
    ...listOf('change-kind', keysOf(en.changes.kinds), (w, c) => w.changes.kinds[c]),
    {
      list: 'significance',
      code: 'significant',
      label: { en: 'Told in the feeds', fr: 'Annoncé dans les fils' },
    },
    {
      list: 'significance',
      code: 'minor',
      label: { en: 'On the page of changes only', fr: 'Sur la page des modifications seulement' },
    },
    ...listOf('organization', organizations, (w, c) => w.organizations[c]),
    ...listOf('mission-status', missionStatuses, (w, c) => w.missionStatuses[c]),
    ...listOf('evidence', evidenceLevels, (w, c) => w.evidence[c]),
    ...listOf('region', regions, (w, c) => w.regions[c]),
    ...listOf('partner-kind', partnerKinds, (w, c) => w.partnerKinds[c]),
    ...listOf('source-kind', sourceKinds, (w, c) => w.sourceKinds[c]),
    ...listOf('language', languages, (w, c) => w.languages[c]),
    ...qualifiers.map((code) => ({
      list: 'qualifier',
      code,
      label: bareQualifiers[code] ?? { en: en.qualifiers[code], fr: fr.qualifiers[code] },
    })),
    ...listOf('unit', units, (w, c) => w.units[c].other),
    ...listOf('scope', plainScopes, (w, c) => w.scopes[c]),
    ...listOf('status', statuses, (w, c) => w.statuses[c]),
    ...listOf('as-of-basis', asOfBases, (w, c) => w.bases[c]),
    ...listOf('difference', differences, (w, c) => w.differences[c].label),
    ...unMissions.map(({ code, label }) => ({ list: 'un-mission', code, label })),
  ];
}

const keysOf = <T extends object>(words: T) => Object.keys(words) as (keyof T & string)[];
