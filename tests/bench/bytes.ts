import { allPages, type Page } from '../site/support/built-site.ts';
import { biggestParts, isReading, limits, loadedBy, sizeOf, sum } from '../site/support/weight.ts';
import type { Measured, Part } from './measured.ts';

/** Pages of one template share the start of their address: /en/missions/x/ is one of en/missions/*. */
const templateOf = ({ file }: Page): string => {
  const folders = file.split('/').slice(0, -1);
  const cites = /\/(?:cite|citer)$/.test(folders.join('/')) ? ' (citing)' : '';
  return (folders.length > 2 ? [...folders.slice(0, 2), '*'].join('/') : folders.join('/')) + cites;
};

const ownWeight = (page: Page) => sizeOf(page.file) + sum(loadedBy(page).styles);

function asked(page: Page): string[] {
  const { styles, scripts, others } = loadedBy(page);
  return [page.file, ...styles, ...scripts, ...others];
}

/** Bytes and requests of the heaviest page of each template, as the build left them. */
export function benchBytes(): Part {
  const measured = [...Map.groupBy(allPages(), templateOf)].flatMap(([template, pages]) => {
    const heaviest = pages.reduce((most, page) =>
      ownWeight(page) > ownWeight(most) ? page : most,
    );
    const { scripts } = loadedBy(heaviest);
    const reading = isReading(heaviest);
    const isHome = /^(?:en|fr)$/.test(template);
    const name = template === '' ? 'choice of language, 404' : template;
    const count = pages.length === 1 ? '' : `, heaviest of ${pages.length}: ${heaviest.file}`;
    const rows: Measured[] = [
      {
        what: `${name}: HTML and styles`,
        value: ownWeight(heaviest),
        unit: 'bytes',
        ...(reading ? { limit: { most: limits.reading } } : {}),
        note: `${biggestParts(heaviest)}${count}`,
      },
      {
        what: `${name}: everything at once`,
        value: sum(asked(heaviest)),
        unit: 'bytes',
        ...(isHome ? { limit: { most: limits.home } } : {}),
        note: `scripts ${sum(scripts)}`,
      },
      {
        what: `${name}: requests`,
        value: asked(heaviest).length,
        unit: 'requests',
        ...(reading ? { limit: { most: limits.requests } } : {}),
      },
    ];
    return rows;
  });
  return {
    name: 'Bytes and requests',
    how: 'Brotli at its highest level. HTML and styles are what a first paint needs; “everything at once” adds scripts and what the head and pictures above the fold ask for. The heaviest page of each template stands for it; the note names the parts of it that weigh most.',
    measured,
  };
}
