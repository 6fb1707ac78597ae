import { monthNames } from '#src/domain/months.ts';

/**
 * A Canadian French locale for the citation engine, which ships none and would print English. Only what APA asks
 * for; all else comes from the engine's own French. Words by the adaptation of APA used by Quebec universities:
 * “et” for the ampersand, “Récupéré le … de”, “s. d.”, “vers”.
 */
const terms: [name: string, text: string, form?: string][] = [
  ['and', 'et'],
  ['and', 'et', 'symbol'],
  ['et-al', 'et al.'],
  ['no date', 's.\u00A0d.'],
  ['no date', 's.\u00A0d.', 'short'],
  ['circa', 'vers'],
  ['circa', 'vers', 'short'],
  ['retrieved', 'récupéré'],
  ['from', 'de'],
  ['in', 'dans'],
  ['dataset', 'ensemble de données'],
  ['interview', 'entrevue'],
  ...monthNames.fr.map((month, i): [string, string] => [
    `month-${String(i + 1).padStart(2, '0')}`,
    month,
  ]),
];

export const frenchCanadian = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="fr-CA">
  <style-options punctuation-in-quote="false"/>
  <date form="text">
    <date-part name="day" suffix=" "/>
    <date-part name="month" suffix=" "/>
    <date-part name="year"/>
  </date>
  <terms>
${terms
  .map(
    ([name, text, form]) =>
      `    <term name="${name}"${form === undefined ? '' : ` form="${form}"`}>${text}</term>`,
  )
  .join('\n')}
    <term name="number" form="short"><single>nᵒ</single><multiple>nᵒˢ</multiple></term>
  </terms>
</locale>`;
