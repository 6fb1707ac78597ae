import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expectNone } from './expect-none.ts';

/** Tags add up: each names the rules that its version of WCAG brought, so all of them are needed. */
const everything = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
];
/** Rules whose outcome depends on colours. */
const colours = ['color-contrast', 'link-in-text-block'];

/** What axe leaves to people, looked at once: each by its rule and by why axe cannot tell. */
const reviewed = new Map([
  ['color-contrast nonBmp', 'signs such as ‹ and −: they are hidden from assistive technology'],
  ['color-contrast shortTextContent', 'single digits of a chart, in the colour of its other text'],
  ['color-contrast imgNode', 'text within a chart, on the plain ground of the page'],
  ['color-contrast bgOverlap', 'text beside a note, whose larger target lies over it unpainted'],
  [
    'label-content-name-mismatch',
    'digits and arrows, named by words: “Note 1”, “Back to the text”',
  ],
  ['color-contrast elmPartiallyObscured', 'cells cut off by the box in which a wide table scrolls'],
  ['target-size partiallyObscuredNonTabbable', 'marks on the map: the list has the same places'],
]);

/** A node of axe's report, as far as it is read here. */
interface Node {
  target: unknown[];
  failureSummary?: string;
  any: { data: unknown }[];
}

const tell = (id: string, help: string, { target, failureSummary = '' }: Node) => {
  const why = failureSummary.split('\n').slice(1).join('; ').trim();
  return `${id} (${help}) at ${target.join(' ')}: ${why}`;
};

const isReviewed = (id: string, { any }: Node): boolean => {
  const data = any[0]?.data as { messageKey?: string } | null | undefined;
  return reviewed.has(id) || reviewed.has(`${id} ${data?.messageKey ?? ''}`);
};

/** Fails with what axe finds wrong on the page as it is now, by all its rules or by those about colours. */
export async function expectAxeClean(page: Page, rules: 'all' | 'colours' = 'all'): Promise<void> {
  // Legacy mode works in the page itself; the other opens a second page, for frames of other sites.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    // What passes is not told in full: that takes time.
    .options({ resultTypes: ['violations', 'incomplete'] });
  const { violations, incomplete } = await (
    rules === 'all' ? axe.withTags(everything) : axe.withRules(colours)
  ).analyze();
  expectNone([
    ...violations.flatMap(({ id, help, nodes }) => nodes.map((node) => tell(id, help, node))),
    ...incomplete.flatMap(({ id, help, nodes }) =>
      nodes
        .filter((node) => !isReviewed(id, node))
        .map((node) => `to be looked at: ${tell(id, help, node)}`),
    ),
  ]);
}
