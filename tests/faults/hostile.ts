import { parse } from 'yaml';
import { textOf, withField, withTyped, type ContentFiles, type Corruption } from './corruption.ts';

type Path = readonly (string | number)[];

/** Texts that do harm where they are not taken for text, and hold nothing that a rule on language refuses. */
const anywhere = {
  'the end of a script': '</script><script>alert(document)</script>',
  'an image with a handler': '<img src=x onerror=alert(document)>',
  'a drawing with a handler': '--><svg onload=alert(document)>',
  'the end of CDATA': ']]><b>bold</b>',
  'templates of three kinds': '{{alert}} ${alert} {alert(document)}',
  'the ends of everything': '</title></style></textarea></svg><h1>big</h1>',
  'code of LaTeX': '}, note = {\\input{secret}',
  'a pattern of JavaScript': '$& $` $$ \\n %s',
  'letters from right to left': 'شرطة كندية في الخارج',
  'signs beyond the first plane': '👮🏽 🍁 𝔸',
  'marks of Markdown': '**bold** [here](javascript:alert) `code` _so_',
  'a name that objects have': '__proto__',
  'four thousand letters': 'parole '.repeat(570).trim(),
  'a formula in full width': '＝SUM(A)',
  'a tab first': '\t=SUM(A)',
} as const;

/** Texts that only fields without a language may hold: titles and names as others print them. */
const asPrinted = {
  'the end of an attribute': '" autofocus onfocus="alert(document)',
  'the end of an attribute in single marks': "' onmouseover='alert(document)",
  'entities of HTML': '&lt;b&gt;bold&amp;&#x3c;i&#62;',
  'a formula with a link': '=HYPERLINK("https://example.org/","here")',
  'a formula that runs a program': "+cmd|'/c calc'!A",
  'a formula with a minus': '-SUM(A:B)',
  'a formula with an at sign': '@SUM(A:B)',
  'a way up through folders': '../../../etc/passwd%00',
  'an address of script': 'javascript:alert(document)',
  'lines of a list of documents': 'One title\nER  - \nTY  - BOOK',
  'an address with the end of an attribute':
    'https://example.org/?a="><script>alert(document)</script>',
} as const;

type Text = keyof typeof anywhere | keyof typeof asPrinted;
const texts: Record<Text, string> = { ...anywhere, ...asPrinted };

/** Where each stands: a real record of the small content, a field, its text. Each file once, so that all are built together. */
const places: readonly [file: string, path: Path, text: Text][] = [
  ['missions/picp/facts.yaml', ['name'], 'the end of a script'],
  ['missions/un-spc-brindisi/facts.yaml', ['name'], 'a drawing with a handler'],
  ['countries/guinea/facts.yaml', ['name'], 'the ends of everything'],
  ['partners/ppc/facts.yaml', ['name'], 'an image with a handler'],
  ['partners/rcmp/facts.yaml', ['role', 'text'], 'templates of three kinds'],
  ['stories/darfur-2006/facts.yaml', ['title'], 'the end of CDATA'],
  ['figures/psops-spending.yaml', ['title'], 'the end of a script'],
  ['figures/deployments-since-1989.yaml', ['definition'], 'an image with a handler'],
  ['figures/share-from-partner-services.yaml', ['title'], 'a tab first'],
  ['events/programme-renewed-2021.yaml', ['title'], 'a formula in full width'],
  ['terms/un-police.yaml', ['term'], 'letters from right to left'],
  ['rules/un-conduct.yaml', ['title'], 'a pattern of JavaScript'],
  ['questions/again.yaml', ['text'], 'marks of Markdown'],
  ['changes/first-edition.yaml', ['title'], 'the end of a script'],
  ['articles/borders/facts.yaml', ['title'], 'the ends of everything'],
  ['articles/licence/facts.yaml', ['summary'], 'four thousand letters'],
  ['articles/self-check/facts.yaml', ['title'], 'a name that objects have'],
  ['un-police/series.yaml', ['title'], 'signs beyond the first plane'],
  ['site.yaml', ['subtitle'], 'an image with a handler'],
  ['publishers.yaml', ['rcmp', 'name'], 'code of LaTeX'],
  ['sources/rcmp-po-2019.yaml', ['title'], 'the end of a script'],
  ['sources/cbc-darfur-2006.yaml', ['title'], 'the end of an attribute'],
  ['sources/un-tpc.yaml', ['title'], 'the end of an attribute in single marks'],
  ['sources/ipi-country.yaml', ['title'], 'entities of HTML'],
  ['sources/tps-south-sudan-2013.yaml', ['title'], 'a formula with a link'],
  ['sources/rcmp-curr-2014.yaml', ['title'], 'a formula that runs a program'],
  ['sources/rcmp-curr-2015.yaml', ['title'], 'a formula with a minus'],
  ['sources/nzpolice-picp.yaml', ['title'], 'a formula with an at sign'],
  ['sources/lapresse-2014.yaml', ['title'], 'a way up through folders'],
  ['sources/gatineau-2016.yaml', ['title'], 'an address of script'],
  ['sources/start-brochure.yaml', ['title'], 'lines of a list of documents'],
  ['sources/metro-sudan-2009.yaml', ['url'], 'an address with the end of an attribute'],
];

/** Fields whose name or title no page shows by itself. */
const unseen = new Set(['sources/metro-sudan-2009.yaml', 'sources/start-brochure.yaml']);

/** Signs that YAML makes of their number, so that the text of the file shows nothing of them. */
const escapes: Record<string, string> = {
  'turns the direction of writing': '\\u202E',
  'ends a text in C': '\\0',
  'nobody sees': '\\u200B',
  'ends a line of JavaScript': '\\u2028',
  'is half a sign': '\\uD800',
  'no XML may hold': '\\uFFFF',
};

const made = (name: string, file: string, text: string, more: Pick<Corruption, 'field' | 'outcome' | 'shows'>): Corruption => ({
  name, group: 'fields', file, ...more, changes: [{ file, text }],
}); // prettier-ignore

/** Texts that pass and must do no harm; each in a file of its own, which the small content has too. */
export const passingTexts = (files: ContentFiles): Corruption[] =>
  places.map(([place, path, kind]) => {
    const file = `content/${place}`;
    const text = spoiled(textOf(files, file), path, texts[kind]);
    const shows = unseen.has(place) ? {} : { shows: texts[kind] };
    return made(`hostile: ${kind}`, file, text, { field: path.join('.'), outcome: 'safe', ...shows });
  }); // prettier-ignore

/** Texts that pass, those that a rule refuses, and signs hidden behind their number. */
export function hostileTexts(files: ContentFiles): Corruption[] {
  const events = [...files.keys()].filter((file) => file.startsWith('content/events/')).sort();
  const refusedTexts = Object.entries(asPrinted).filter(
    ([, text]) => !/^\.\.\/|\n|^https:/.test(text),
  );
  const refused = refusedTexts.map(([kind, text], i) => {
    const file = events[i]!;
    return made(`hostile: ${kind} in our own words`, file, spoiled(textOf(files, file), ['title'], text), { field: 'title', outcome: 'refused' });
  }); // prettier-ignore
  const hidden = Object.entries(escapes).map(([what, escape], i) => {
    const file = events[refused.length + i]!;
    const text = withTyped(textOf(files, file), ['title', 'fr'], `"Un titre ${escape} caché"`);
    return made(`hostile: a sign by its number that ${what}`, file, text, { field: 'title.fr', outcome: 'refused' });
  }); // prettier-ignore
  const typed = (
    [
      ['a # behind a title', 'Meeting #35 of the committee'],
      ['a title that begins with &', '&Partners in peace'],
      ['a title that begins with !', '!Important news'],
    ] as const
  ).map(([name, text], i) => {
    const file = events[refused.length + hidden.length + i]!;
    return made(`hostile: ${name}`, file, withTyped(textOf(files, file), ['title', 'en'], text), { field: '', outcome: 'refused' });
  }); // prettier-ignore
  return [...passingTexts(files), ...refused, ...hidden, ...typed];
}

/** Puts a text into a field, in both languages where the field has them. */
function spoiled(text: string, path: Path, hostile: string): string {
  const old: unknown = path.reduce<unknown>(
    (data, key) => (data as Record<string, unknown>)[key],
    parse(text),
  );
  if (typeof old === 'string') return withField(text, path, hostile);
  return withField(withField(text, [...path, 'en'], hostile), [...path, 'fr'], hostile);
}
