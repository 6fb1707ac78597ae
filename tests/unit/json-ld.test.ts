import { describe, expect, test } from 'vitest';
import { jsonLdText } from '#src/domain/json-ld.ts';

const thing = (name: string) =>
  ({ '@context': 'https://schema.org', '@type': 'Thing', name }) as const;

describe('JSON-LD', () => {
  test.each([
    ['the end of a script', '</script><script>alert(1)</script>'],
    ['the start of a comment', '<!-- <script>'],
    ['line separators of Unicode', 'a\u2028b\u2029c'],
    ['quotation marks and backslashes', '"\\" \'’'],
    ['French', '« L’été à Haïti »'],
  ])('holds %s and gives it back unchanged', (_, name) => {
    const text = jsonLdText(thing(name));
    expect(text).not.toMatch(/<|\u2028|\u2029/);
    expect(JSON.parse(text)).toEqual(thing(name));
  });

  test('writes the signs it must not hold as escapes', () => {
    expect(jsonLdText(thing('</script>\u2028'))).toBe(
      '{"@context":"https://schema.org","@type":"Thing","name":"\\u003c/script>\\u2028"}',
    );
  });
});
