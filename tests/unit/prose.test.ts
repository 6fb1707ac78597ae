import { describe, expect, test } from 'vitest';
import { checkPair, checkProse, namedIn, type Known } from '#src/gate/prose.ts';
import { plainWords, tagsIn, withoutTags } from '#src/gate/tags.ts';

/** Everything that is asked for exists. */
const everything: Known = { has: () => true, ids: () => [], missing: [] };
const english = (text: string) => ({ file: 'en.mdx', locale: 'en' as const, text });
const french = (text: string) => ({ file: 'fr.mdx', locale: 'fr' as const, text });
const mistakes = (text: string, people: Parameters<typeof checkProse>[2] = []) =>
  checkProse(english(text), everything, people).map(
    (p) => `${p.line}:${p.column} ${p.found}; ${p.wanted}`,
  );

describe('Tags of components', () => {
  test('are read with their attributes and place, over several lines too', () => {
    expect(tagsIn('So <Ref\n  to="country:mali"\n>there</Ref><Cite source="a" />')).toEqual([
      {
        name: 'Ref',
        attributes: { to: 'country:mali' },
        closing: false,
        selfClosing: false,
        index: 3,
        text: '<Ref\n  to="country:mali"\n>',
      },
      {
        name: 'Ref',
        attributes: {},
        closing: true,
        selfClosing: false,
        index: 34,
        text: '</Ref>',
      },
      {
        name: 'Cite',
        attributes: { source: 'a' },
        closing: false,
        selfClosing: true,
        index: 40,
        text: '<Cite source="a" />',
      },
    ]);
  });

  test('are no tags when they are HTML, or when an attribute is not quoted', () => {
    expect(tagsIn("<b>x</b> <Cite source='a' /> <Cite source={a} />")).toEqual([]);
  });

  test('leave a text of the same length and lines when they are blanked', () => {
    const text =
      'A <Literal why="name">2.2</Literal>\n<Ref\n to="x:y">b</Ref> [c](/d "e") https://f.g';
    for (const blanked of [withoutTags(text), plainWords(text)]) {
      expect(blanked).toHaveLength(text.length);
      expect(blanked.split('\n').map((l) => l.length)).toEqual(
        text.split('\n').map((l) => l.length),
      );
    }
    expect(withoutTags(text).replace(/\s+/g, ' ')).toBe('A 2.2 b [c](/d "e") https://f.g');
    expect(plainWords(text).replace(/\s+/g, ' ')).toBe('A b [c ');
  });

  test('number steps without counting anything', () => {
    expect(plainWords('1. Language\n2. Driving of 12\nIn 2012. 10 left')).toBe(
      '   Language\n   Driving of 12\nIn 2012. 10 left',
    );
  });
});

describe('What a text names', () => {
  test('is every source and value, in order, however often', () => {
    const text =
      '<Cite source="b" /> <Value of="v" /> <Cite source="a" /> <Cite source="b" /> <Person of="roy" /> <UnCount month="2017-08" />';
    expect(namedIn(text)).toEqual({ sources: ['b', 'a', 'b'], values: ['v'], months: ['2017-08'] });
  });

  test('may stand in another order in the other language', () => {
    const en = '<Cite source="a" /> <Value of="v" /> <Value of="w" />';
    const fr = '<Value of="w" /> <Value of="v" /> <Cite source="a" /> <Cite source="a" />';
    expect(checkPair(english(en), french(fr))).toEqual([]);
  });

  test('is told in both directions when the languages differ', () => {
    const problems = checkPair(
      english('## A\n\n<Value of="v" /> <UnCount month="2017-08" />'),
      french('<Value of="w" /> <Cite source="s" />'),
    );
    expect(problems.map((p) => `${p.file}: ${p.found}; ${p.wanted}`)).toEqual([
      'fr.mdx: no heading; those of en.mdx, in the same order: ##',
      'en.mdx: no <Value of="w" />; it as in fr.mdx: both languages name the same values',
      'fr.mdx: no <Value of="v" />; it as in en.mdx: both languages name the same values',
      'fr.mdx: no <UnCount month="2017-08" />; it as in en.mdx: both languages name the same months',
      'en.mdx: no <Cite source="s" />; it as in fr.mdx: both languages name the same sources',
    ]);
  });
});

describe('A text', () => {
  test('may use every component, emphasis, lists and tables', () => {
    const text = `## Where

They went *there* in **2004**. <Cite source="a" />

- <Value of="v" as="number" /> and <Value of="v" />, <UnCount month="2017-08" />
- <Ref to="mission:m">words</Ref>, <Ref to="mission:m" />

| a | b |
| - | - |
| c | <Literal why="a name">12</Literal> |

<WhyTotalsDiffer />
`;
    expect(mistakes(text)).toEqual([]);
  });

  test('is wrong where a number stands beside a component, not within it', () => {
    expect(mistakes('<Value of="v-12" /> of 14 <Ref to="mission:m-3">all 15</Ref>')).toEqual([
      '1:24 the number \'14\' typed in prose; a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">14</Literal>',
      '1:53 the number \'15\' typed in prose; a published value by its id: <Value of="…" />; or, if it counts nothing, <Literal why="reason">15</Literal>',
    ]);
  });

  test('may name whoever is recorded, and nobody is looked for when people are not known', () => {
    expect(
      mistakes('<Person of="roy" form="short" />', [{ id: 'roy', names: ['A. Roy', 'Roy'] }]),
    ).toEqual([]);
    expect(mistakes('<Person of="roy" />', null)).toEqual([]);
    expect(mistakes('<Person of="roy" form="long" />', null)).toEqual([
      '1:1 form="long"; form="full" or form="short"',
    ]);
  });

  test('may not name somebody by a name with signs that mean something in patterns', () => {
    expect(mistakes('So did A. (Al) Roy.', [{ id: 'roy', names: ['A. (Al) Roy', ''] }])).toEqual([
      '1:8 the name \'A. (Al) Roy\' typed in prose; <Person of="roy" />, so that a name stands in one place',
    ]);
  });

  test('closes the components that stand around words, in order', () => {
    expect(mistakes('<Ref to="mission:m">a <Literal why="b">c</Ref></Literal>')).toEqual([
      '1:1 <Ref to="mission:m"> that is never closed; </Ref> after it',
      '1:41 </Ref> that closes nothing; <Ref> before it',
    ]);
  });
});
