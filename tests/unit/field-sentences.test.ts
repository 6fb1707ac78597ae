import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { existing } from '#src/editor/existing.ts';
import { sentenceFor } from '#src/editor/dialogue.ts';
import { formFor, things } from '#src/editor/forms.ts';
import { sentenceIn } from '#src/i18n/field-sentences.ts';
import { kinds } from '#src/schema/kinds.ts';
import { site } from '#src/schema/site.ts';
import { publisher } from '#src/schema/source.ts';
import { unSeries } from '#src/schema/un-police.ts';

const schemas = [...Object.values(kinds).map((kind) => kind.schema), publisher, site, unSeries];

/** Every sentence of a schema, at any depth. */
function sentencesIn(schema: z.ZodType): string[] {
  const found: string[] = [];
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  JSON.stringify(json, (key, value: unknown) => {
    if (key === 'description' && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

test('Every sentence of the schemas is there in French', () => {
  const all = schemas.flatMap(sentencesIn);
  expect(all.length).toBeGreaterThan(150);
  expect(all.filter((sentence) => sentenceIn(sentence, 'fr') === sentence)).toEqual([]);
  expect(all.filter((sentence) => sentenceIn(sentence, 'en') !== sentence)).toEqual([]);
});

test('Every question of npm run new is put in French', () => {
  const held = existing(process.cwd());
  for (const thing of things) {
    const form = formFor(thing, held, '2026-11-21');
    for (const { path } of form.questions)
      expect(sentenceFor(path, form, 'fr'), `${thing} ${path}`).not.toMatch(
        /(?<!\p{L})(?:the|which|when|what|documents that|its)(?!\p{L})/iu,
      );
  }
});
