import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { isDraft, toBeWritten } from '#src/domain/drafts.ts';
import { parsePointer, singular } from '#src/domain/references.ts';
import { sentenceIn } from '#src/i18n/field-sentences.ts';
import { locales, type Locale } from '#src/i18n/locales.ts';
import { readYaml } from '#src/gate/yaml-file.ts';
import { kinds } from '#src/schema/kinds.ts';
import { valuesIn, type Existing } from './existing.ts';
import { fieldOf } from './fields.ts';
import { hostOf, textAt, type Form, type Thing } from './forms.ts';
import { Unfit, withoutDraft, withValue } from './insert-value.ts';
import { skeleton, textSkeleton, type Data } from './skeleton.ts';
import { newWords } from './words.ts';
import type { FileChange } from './write-files.ts';

/** What is to be written, and what to tell whoever asked for it. */
export type Plan = { files: FileChange[]; next: string[] };

/** The files that a filled-in form makes. */
export function planFor(
  thing: Thing,
  form: Form,
  answers: Data,
  held: Existing,
  today: string,
  locale: Locale,
): Plan {
  return thing === 'value'
    ? planValue(form, answers, held, today, locale)
    : planRecord(thing, form, answers, held, locale);
}

function planRecord(
  thing: Exclude<Thing, 'value'>,
  form: Form,
  answers: Data,
  held: Existing,
  locale: Locale,
): Plan {
  const words = newWords(locale);
  const kind = singular[thing];
  const { layout } = kinds[kind];
  const own = `content/${kind}/${textAt(answers, 'id')}`;
  const facts = layout === 'file' ? `${own}.yaml` : `${own}/facts.yaml`;
  const up = '../'.repeat(facts.split('/').length - 1);
  const schema = form.whole(answers);
  const head = [
    `yaml-language-server: $schema=${up}schemas/${thing}.schema.json`,
    ...[
      fieldOf(schema).sentence,
      ...(layout === 'folder' ? ['The text stands beside it, in en.mdx and fr.mdx.'] : []),
      ...(thing === 'partner' ? ['A partner may do without: take both away then.'] : []),
    ].map((sentence) => sentenceIn(sentence, locale)),
    words.dates,
    words.guide,
  ];
  const data = form.build(answers);
  const files: FileChange[] = [{ path: facts, text: skeleton(schema, data, head, locale) }];
  if (layout === 'folder')
    for (const language of locales)
      files.push({ path: `${own}/${language}.mdx`, text: textSkeleton(language) });
  const name = answers['publisherName'];
  if (name !== undefined)
    files.push(withPublisher(textAt(answers, 'publisher'), name as Data, held));

  const waits = Object.values(toBeWritten).some((text) => files.some((f) => f.text.includes(text)));
  return {
    files,
    next: [
      ...(waits ? [words.fill(toBeWritten.en, toBeWritten.fr)] : []),
      words.draft,
      words.publish(facts),
    ],
  };
}

/** The list of publishers with one more, where the alphabet puts it. */
function withPublisher(id: string, name: Data, held: Existing): FileChange {
  const { file, text } = held.content.publishers;
  const was = text ?? '';
  const entry = stringify({ [id]: { name } }, { singleQuote: true, lineWidth: 0 });
  const after = [...was.matchAll(/^([a-z0-9-]+):/gm)].find(([, other = '']) => other > id);
  const at = after?.index ?? was.length;
  return { path: file, was, text: `${was.slice(0, at)}${entry}${was.slice(at)}` };
}

function planValue(form: Form, answers: Data, held: Existing, today: string, locale: Locale): Plan {
  const words = newWords(locale);
  const host = hostOf(answers, held);
  const text = host?.facts.text;
  if (!host || text == null) throw new Error('A value for a record that cannot be read.');
  const { file, data } = host.facts;
  const value = form.build(answers);
  const changed = withValue(text, value, form.whole(answers), today);
  const now = readYaml(file, changed).data;
  if (!holdsOneMore(data, now, value))
    throw new Unfit('its values are written in a way that this command does not know');

  const files: FileChange[] = [{ path: file, text: changed, was: text }];
  const next: string[] = [];
  const source = held.content.records.find(
    (r) => r.kind === 'sources' && r.id === textAt(answers, 'source'),
  );
  if (source?.facts.text != null && isDraft(source.facts.data) && !isDraft(data)) {
    const { file: path, text: was } = source.facts;
    files.push({ path, text: withoutDraft(was), was });
    next.push(words.withIt(path));
  }
  const to = parsePointer(textAt(answers, 'to'));
  return {
    files,
    next: [
      ...next,
      words.inText(`<Value of="${textAt(answers, 'id')}" />`),
      ...(to?.to === 'figures' ? [words.disagrees] : []),
      words.tell,
    ],
  };
}

/** Whether a file says what it said, with one value more and another day. */
function holdsOneMore(before: unknown, after: unknown, value: Data): boolean {
  const rest = (data: unknown) => ({ ...(data as Data), values: null, modified: null });
  const [old, all] = [valuesIn(before), valuesIn(after)];
  const found = all.find((v) => v['id'] === value['id']);
  return (
    isDeepStrictEqual(rest(before), rest(after)) &&
    isDeepStrictEqual(found, value) &&
    isDeepStrictEqual(
      all.filter((v) => v !== found),
      old,
    )
  );
}
