import { z } from 'astro/zod';
import { address, day, localized } from './atoms.ts';

/** content/site.yaml: settings of the site. What is null is not shown, never invented. */
export const site = z.strictObject({
  name: localized,
  /** Stands near the name everywhere. */
  subtitle: localized,
  /** Says on every page that the site is independent. */
  independence: localized,
  /** Day of this edition: ages are told relative to it, never to the clock of the build. */
  edition: day,
  /** First year of the record. */
  firstYear: z.number().int(),
  /** Who publishes the site. */
  publisher: localized.nullable(),
  /** Where corrections go. */
  correctionsEmail: z.email('an e-mail address').nullable(),
  /** Public address of the repository. */
  repository: address.nullable(),
  /** What maps say about borders. */
  borderNote: localized,
  /** What to credit for the base map. */
  mapCredit: localized,
});

export type Site = z.infer<typeof site>;
