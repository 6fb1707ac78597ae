// A walk over every built page, in Node: where links lead, and what a page loads.
import { test } from 'playwright/test';
import { allPages, builtFiles, follow, publicAddress, type Page } from '../support/built-site.ts';
import { attribute, textOf, type Element } from '../support/dom.ts';
import { expectNone } from '../support/expect-none.ts';
import { addressesIn, linksOf, walkLinks } from '../support/link-walk.ts';

const onEveryPage = (say: (page: Page, element: Element) => string[]): string[] =>
  allPages().flatMap((page) =>
    page.elements.flatMap((element) => say(page, element).map((said) => `${page.file}: ${said}`)),
  );

test('every link on the site leads to a page that is there, and to a place that is on it', () => {
  const { mistakes } = walkLinks(
    { address: publicAddress(), files: builtFiles() },
    allPages().map(linksOf),
  );
  expectNone(mistakes);
});

test('links to other sites are whole addresses of the web', () => {
  expectNone(
    onEveryPage((page, element) => {
      if (element.tagName !== 'a') return [];
      const target = follow(attribute(element, 'href') ?? '', page);
      return target.to === 'elsewhere' && !/^(?:https?|mailto|tel):$/.test(target.url.protocol)
        ? [target.url.href]
        : [];
    }),
  );
});

test('every link and button has words that say what it is', () => {
  expectNone(
    onEveryPage((_page, element) => {
      if (!['a', 'button'].includes(element.tagName)) return [];
      // A script fills in what is hidden before it shows it.
      if (hides(element)) return [];
      const labelled = attribute(element, 'aria-label') ?? attribute(element, 'aria-labelledby');
      return labelled !== undefined || textOf(element).trim() !== ''
        ? []
        : [`an empty ${element.tagName} to ${attribute(element, 'href')}`];
    }),
  );
});

const hides = (element: Element): boolean => {
  for (
    let node: Element['parentNode'] | Element = element;
    node && 'tagName' in node;
    node = node.parentNode
  )
    if (attribute(node, 'hidden') !== undefined) return true;
  return false;
};

/** Elements that make a browser ask for something without the reader doing anything, or send something off. */
const loading = new Set(
  'script img iframe source video audio embed object track image use form input button'.split(' '),
);
const loadingRel =
  /\b(?:stylesheet|preload|modulepreload|icon|preconnect|dns-prefetch|prefetch|manifest|mask-icon|apple-touch-icon)\b/;

test('no page asks another host for anything or sends anything to one', () => {
  const foreign = (page: Page, address: string) =>
    !address.startsWith('data:') && follow(address, page).to !== 'file';
  expectNone(
    onEveryPage((page, element) => {
      const loads =
        loading.has(element.tagName) ||
        (element.tagName === 'link' && loadingRel.test(attribute(element, 'rel') ?? ''));
      const pictures = (attribute(element, 'srcset') ?? '')
        .split(',')
        .map((part) => part.trim().split(/\s/)[0]!)
        .filter((part) => part !== '');
      const addresses = loads ? [...addressesIn(element), ...pictures] : [];
      const inStyle = element.tagName === 'style' ? addressesInStyle(textOf(element)) : [];
      const refreshes = attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
      return [
        ...[...addresses, ...inStyle]
          .filter((address) => foreign(page, address))
          .map((address) => `${element.tagName} ${address}`),
        ...(refreshes ? ['a page that moves the reader on'] : []),
      ];
    }),
  );
});

const addressesInStyle = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, imported]) => (url ?? imported)!,
  );
