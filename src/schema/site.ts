import { z } from 'astro/zod';
import { address, day, localized } from './atoms.ts';

export const site = z
  .strictObject({
    name: localized.describe('Name of the site.'),
    subtitle: localized.describe('Stands near the name everywhere.'),
    independence: localized.describe('Says on every page that the site is independent.'),
    edition: day.describe(
      'Day of this edition: ages are told relative to it, never to the clock of the build.',
    ),
    firstYear: z.number().int().describe('First year of the record.'),
    publisher: localized.nullable().describe('Who publishes the site.'),
    correctionsEmail: z.email('an e-mail address').nullable().describe('Where corrections go.'),
    securityContact: z
      .strictObject({
        email: z.email('an e-mail address').describe('Where faults of security are reported.'),
        expires: day.describe(
          'Day by which somebody looks at this again; within a year, as RFC 9116 asks.',
        ),
      })
      .nullable()
      .describe('What /.well-known/security.txt says; null while there is nobody to write to.'),
    repository: address.nullable().describe('Public address of the repository.'),
    borderNote: localized.describe('What maps say about borders.'),
    mapCredit: localized.describe('What to credit for the base map.'),
  })
  .describe('content/site.yaml: settings of the site. What is null is not shown, never invented.');

export type Site = z.infer<typeof site>;
