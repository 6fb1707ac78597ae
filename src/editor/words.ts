import { inFrench } from '#src/reports/gate-in-french.ts';
import type { Locale } from '#src/i18n/locales.ts';

const en = {
  greeting:
    'Enter takes what stands in brackets, Tab completes, Ctrl+C gives up: nothing is written then.',
  colon: ':',
  codes: (codes: readonly string[], several: boolean) =>
    `One${several ? ' or more' : ''} of: ${codes.join(', ')}.`,
  several: 'Several are separated by spaces.',
  such: (examples: readonly string[]) => `Such as ${examples.join(', ')}.`,
  none: 'Enter: none.',
  later: 'Enter: later.',
  idsIn: (place: string) => `Ids are in ${place}.`,
  told: (found: string, wanted: string) => `Found ${found}; wanted ${wanted}.`,
  toldOf: (path: string, found: string, wanted: string) =>
    `${path}: found ${found}; wanted ${wanted}.`,
  flag: (flag: string, reason: string) => `${flag}: ${reason}`,
  nothing: 'Nothing was written.',
  unfit: (why: string) => `The file cannot take the value: ${why}.`,
  conflict: (file: string) => `${file} was written by somebody else meanwhile.`,
  written: 'Written',
  changed: 'Changed',
  what: 'What is to be added?',
  kind: 'kind of record',
  help: 'What is not given is asked for; with --yes nothing is asked and the rest is left empty.',
  dates:
    "Dates are as exact as the source, in quotation marks: '1989', '1989-10', '1989-10-19', '2014~'.",
  guide: 'How to write all this: docs/content.md. Comments may be taken out.',
  fill: (english: string, french: string) => `Fill in what says “${english}” or «\u00a0${french}\u00a0».`,
  draft: 'It is a draft: npm run dev shows it, nobody else sees it.',
  publish: (file: string) =>
    `To publish it, take the line draft: true out of ${file}, then npm run content.`,
  withIt: (file: string) => `${file} is published with it: the number relies on it.`,
  inText: (tag: string) => `In a text: ${tag}.`,
  disagrees: 'If it disagrees with another value, say why under disagreements.',
  tell: 'To tell readers: npm run new change. Then npm run content.',
}; // prettier-ignore

type NewWords = typeof en;

const fr: NewWords = {
  greeting:
    'Entrée prend ce qui est entre crochets, Tab complète, Ctrl+C abandonne\u00a0: rien n’est alors écrit.',
  colon: '\u00a0:',
  codes: (codes, several) => `${several ? 'Un ou plusieurs' : 'Un'} de ceux-ci\u00a0: ${codes.join(', ')}.`,
  several: 'Pour en donner plusieurs, les séparer par des espaces.',
  such: (examples) => `Par exemple ${examples.join(', ')}.`,
  none: 'Entrée\u00a0: aucun.',
  later: 'Entrée\u00a0: plus tard.',
  idsIn: (place) => `Les id sont dans ${place}.`,
  told: (found, wanted) => {
    const french = inFrench({ found, wanted });
    return `Trouvé\u00a0: ${french.found}\u202f; attendu\u00a0: ${french.wanted}.`;
  },
  toldOf: (path, found, wanted) => {
    const french = inFrench({ found, wanted });
    return `${path}\u00a0: trouvé\u00a0: ${french.found}\u202f; attendu\u00a0: ${french.wanted}.`;
  },
  flag: (flag, reason) => `${flag}\u00a0: ${reason}`,
  nothing: 'Rien n’a été écrit.',
  unfit: (why) => `Le fichier ne peut recevoir la valeur\u00a0: ${inFrench({ found: '', wanted: why }).wanted}.`,
  conflict: (file) => `${file} a été écrit entre-temps par quelqu’un d’autre.`,
  written: 'Écrit',
  changed: 'Modifié',
  what: 'Que faut-il ajouter\u202f?',
  kind: 'genre de fiche',
  help: 'Ce qui n’est pas donné est demandé\u202f; avec --yes rien n’est demandé et le reste demeure vide.',
  dates:
    "Les dates sont aussi précises que la source, entre guillemets droits\u00a0: '1989', '1989-10', '1989-10-19', '2014~'.",
  guide: 'Comment écrire tout cela\u00a0: docs/content.md. Les commentaires peuvent être retirés.',
  fill: (english, french) => `Remplir ce qui dit “${english}” ou «\u00a0${french}\u00a0».`,
  draft: 'C’est une ébauche\u00a0: npm run dev la montre, personne d’autre ne la voit.',
  publish: (file) => `Pour la publier, retirer la ligne draft: true de ${file}, puis npm run content.`,
  withIt: (file) => `${file} est publié avec elle\u00a0: le nombre repose sur ce document.`,
  inText: (tag) => `Dans un texte\u00a0: ${tag}.`,
  disagrees: 'Si elle diverge d’une autre valeur, dire pourquoi sous disagreements.',
  tell: 'Pour l’annoncer au public\u00a0: npm run new change. Puis npm run content.',
}; // prettier-ignore

/** What npm run new says, in the editor's language. */
export const newWords = (locale: Locale): NewWords => ({ en, fr })[locale];
