import { htmlLang, locales } from '#src/i18n/locales.ts';
import type { Both } from '#src/i18n/segments.ts';
import { bytesOf, sha256, type DataFile } from './file.ts';
import type { About } from './data-package.ts';
import { licence, termsOf } from './terms.ts';

/** One data set of the catalogue: a table in its formats, or the map's points. */
export type DataSet = {
  id: string;
  title: Both;
  says: Both;
  terms: keyof typeof termsOf;
  files: readonly DataFile[];
  /** First and last date that it covers, as EDTF. */
  temporal?: string;
  /** Names of the countries that it covers. */
  places?: readonly Both[];
  /** Page that shows it. */
  page: Both;
};

const inBothLanguages = (text: Both) =>
  locales.map((locale) => ({ '@language': htmlLang[locale], '@value': text[locale] }));

/**
 * The catalogue as JSON-LD. Each thing is described twice over, by DCAT 3 and by schema.org, since harvesters
 * of open data read the one and search engines the other. The context is inside: nothing is fetched to read it.
 */
export function catalog(sets: readonly DataSet[], about: About, address: string) {
  const at = (path: string) => about.folder + path;
  const publisher = {
    '@type': ['Organization', 'foaf:Organization'],
    name: inBothLanguages(about.publisher ?? about.name),
    'foaf:name': inBothLanguages(about.publisher ?? about.name),
    url: about.home.en,
  };
  const described = (title: Both, says: Both) => ({
    name: inBothLanguages(title),
    description: inBothLanguages(says),
    'dct:title': inBothLanguages(title),
    'dct:description': inBothLanguages(says),
  });
  const common = {
    license: { '@id': licence.path },
    'dct:license': { '@id': licence.path },
    inLanguage: Object.values(htmlLang),
    'dct:language': Object.values(htmlLang),
    version: about.edition,
    'dcat:version': about.edition,
    dateModified: about.edition,
    'dct:modified': { '@type': 'xsd:date', '@value': about.edition },
    isAccessibleForFree: true,
  };
  return {
    '@context': {
      '@vocab': 'https://schema.org/',
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': address,
    '@type': ['DataCatalog', 'dcat:Catalog'],
    ...described(about.name, about.subtitle),
    ...common,
    url: about.home.en,
    'foaf:homepage': { '@id': about.home.en },
    publisher,
    'dct:publisher': publisher,
    dataset: sets.map(({ id }) => ({ '@id': `${address}#${id}` })),
    'dcat:dataset': sets.map((set) => {
      const distribution = set.files.map((file) => ({
        '@type': ['DataDownload', 'dcat:Distribution'],
        '@id': at(file.path),
        name: file.path,
        'dct:title': file.path,
        contentUrl: at(file.path),
        encodingFormat: file.mediaType,
        contentSize: `${bytesOf(file).length} B`,
        sha256: sha256(file),
        'dcat:accessURL': { '@id': set.page.en },
        'dcat:downloadURL': { '@id': at(file.path) },
        'dcat:mediaType': {
          '@id': `https://www.iana.org/assignments/media-types/${file.mediaType}`,
        },
        'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': bytesOf(file).length },
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
          'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256(file) },
        },
        license: { '@id': licence.path },
        'dct:license': { '@id': licence.path },
      }));
      return {
        '@id': `${address}#${set.id}`,
        '@type': ['Dataset', 'dcat:Dataset'],
        identifier: set.id,
        'dct:identifier': set.id,
        ...described(set.title, set.says),
        ...common,
        usageInfo: inBothLanguages(termsOf[set.terms]),
        'dct:rights': inBothLanguages(termsOf[set.terms]),
        url: set.page.en,
        'dcat:landingPage': [{ '@id': set.page.en }, { '@id': set.page.fr }],
        creator: publisher,
        publisher,
        'dct:publisher': publisher,
        ...(set.temporal && { temporalCoverage: set.temporal, 'dct:temporal': set.temporal }),
        ...(set.places && {
          spatialCoverage: set.places.map((name) => ({
            '@type': 'Place',
            name: inBothLanguages(name),
          })),
        }),
        isBasedOn:
          set.terms === 'un'
            ? about.unSources.map(({ title, path }) => ({
                '@type': 'CreativeWork',
                name: title,
                ...(path && { url: path }),
              }))
            : [{ '@id': at('sources.csv') }],
        distribution: distribution.map(({ '@id': id }) => ({ '@id': id })),
        'dcat:distribution': distribution,
      };
    }),
  };
}
