import type { Words } from '../../words.ts';

export const home: Words['home'] = {
  title:
    'Où la police canadienne a servi en opération de paix depuis 1989, ce qu’elle y a fait, et qui le dit',
  latest: 'Dernier décompte publié',
  where: 'Où elle a servi',
  openMap: 'Ouvrir la carte',
  whereLink: 'Où : missions et pays sur la carte',
  chartTitle: 'Policiers canadiens en mission de l’ONU, mois par mois',
  chartLink: 'La série, son tableau, ses réserves et ses sources',
  why: 'Pourquoi d’autres nombres diffèrent',
  doors: {
    explore: {
      title: 'Explorer',
      text: 'Chaque mission, pays et récit de ce registre, dans l’ordre du temps.',
    },
    join: {
      title: 'Participer',
      text: 'Ce qui est publié pour les policiers et les services de police qui y songent.',
    },
    cite: {
      title: 'Citer',
      text: 'Chaque nombre publié avec sa date, sa portée et sa source, et pourquoi d’autres en diffèrent.',
    },
  },
  stories: 'Récits',
  changes: 'Dernières modifications',
  figuresTitle: 'Les chiffres les plus demandés',
  allFigures: 'Tous les chiffres',
  allStories: 'Tous les récits',
  unSentence: (count, date) =>
    `L’ONU comptait ${count} dans ses missions à la fin ${/^[aeiouéèêh]/i.test(date) ? 'd’' : 'de '}${date}.`,
  unScope:
    'Missions de l’ONU seulement\u202f; celles de l’Union européenne, de l’OTAN et celles convenues directement avec un pays n’y sont pas.',
};
