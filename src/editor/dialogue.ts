import { z } from 'astro/zod';
import { toBeWritten } from '#src/domain/drafts.ts';
import { referencesOf } from '#src/domain/references.ts';
import { sentenceIn } from '#src/i18n/field-sentences.ts';
import { isLocale, type Locale } from '#src/i18n/locales.ts';
import { checkShape } from '#src/gate/shape.ts';
import { wantedId } from '#src/gate/wanted.ts';
import { kinds } from '#src/schema/kinds.ts';
import type { Existing } from './existing.ts';
import { codesOf, fieldAt, isNumber, isPair, itemOf, type Field } from './fields.ts';
import type { Form, Question } from './forms.ts';
import type { Data } from './skeleton.ts';
import { newWords } from './words.ts';

/** How questions reach somebody. */
export type Talk = {
  /** An answer; null when there will be none any more. */
  ask: (prompt: Prompt) => Promise<string | null>;
  say: (line: string) => void;
};

export type Prompt = {
  /** What is asked, in full. */
  lines: readonly string[];
  label: string;
  suggestion: string | undefined;
  /** What the Tab key may complete. */
  options: readonly string[];
};

/** Whoever was asked gave up: nothing may be written. */
export class Abandoned extends Error {}

/** Flags that will not do, each with the reason, when nobody may be asked. */
export class Refused extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.reasons = reasons;
  }
}

/** --canadian-police-start for canadianPolice.start. */
export const flagOf = (path: string): string =>
  `--${path.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`).replaceAll('.', '-')}`;

/** What is wrong with answers that stand well each by itself: the path of one, and what a problem says. */
export type Wrong = { path: string; found: string; wanted: string };

type Answer = { value: unknown } | { found: string; wanted: string };

/**
 * Asks a form's questions in turn, each again with the reason until its answer will do. Flags answer first.
 * Without `talk` nobody is asked: what flags leave out is as if it had been left empty.
 */
export async function fillIn(
  form: Form,
  {
    given,
    talk,
    held,
    check,
    locale,
  }: {
    given: ReadonlyMap<string, string>;
    talk: Talk | null;
    held: Existing;
    /** Looks at the answers once they have the right form. */
    check: (answers: Data) => Wrong[];
    /** The language of whoever is asked. */
    locale: Locale;
  },
): Promise<Data> {
  const words = newWords(locale);
  const answers: Data = {};
  const refused: string[] = [];
  const flags = new Map(given);

  const answer = async (question: Question): Promise<void> => {
    const flag = flagOf(question.path);
    for (;;) {
      let text = flags.get(flag);
      flags.delete(flag);
      if (text === undefined && talk) {
        const got = await talk.ask(promptFor(question, form, answers, held, locale));
        if (got === null) throw new Abandoned();
        text = got;
      }
      if (question.back !== undefined && talk && (text ?? '').trim() === '') {
        const back = form.questions.find((q) => q.path === question.back);
        if (back) await answer(back);
        if (!isAsked(question, form, answers)) return;
        continue;
      }
      const result = understand(text ?? '', question, form, answers, held);
      if ('value' in result) {
        put(answers, question.path, result.value);
        return;
      }
      if (!talk) {
        refused.push(words.flag(flag, words.told(result.found, result.wanted)));
        return;
      }
      talk.say(words.told(result.found, result.wanted));
    }
  };

  const byFlag = (q: Question) => given.has(flagOf(q.path));
  // An id that is given is looked at first: whoever typed one that is taken learns it at once.
  const order = [...form.questions].sort(
    (a, b) => Number(b.path === 'id' && byFlag(b)) - Number(a.path === 'id' && byFlag(a)),
  );
  for (const question of order) if (isAsked(question, form, answers)) await answer(question);

  for (;;) {
    if (refused.length > 0) throw new Refused(refused);
    const misshapen = problemsOf(form, answers);
    const wrong = misshapen.length > 0 ? misshapen : check(answers);
    if (wrong.length === 0) return answers;
    for (const { path, found, wanted } of wrong) {
      const question =
        form.questions.find((q) => q.path === path || q.path.startsWith(`${path}.`)) ??
        form.questions.find((q) => path.startsWith(`${q.path}.`) || path.startsWith(`${q.path}[`));
      const told = words.toldOf(path, found, wanted);
      if (!talk || !question)
        refused.push(question ? words.toldOf(flagOf(question.path), found, wanted) : told);
      else {
        talk.say(told);
        await answer(question);
      }
    }
  }
}

/** Whether a question is put: by its own condition, and for French only where there is an English text. */
function isAsked(question: Question, form: Form, answers: Data): boolean {
  if (question.when && !question.when(answers)) return false;
  const pair = pairAt(question.path, form.schema);
  return !(pair && pair.locale === 'fr' && pair.mayLack && !question.needed?.(answers))
    ? true
    : at(answers, pair.path) != null;
}

/** The text in both languages that a path is one half of. */
function pairAt(path: string, schema: z.ZodType) {
  const cut = path.lastIndexOf('.');
  const locale = path.slice(cut + 1);
  if (cut < 0 || !isLocale(locale)) return null;
  const field = fieldAt(schema, path.slice(0, cut));
  if (!isPair(field.schema)) return null;
  return { path: path.slice(0, cut), locale, field, mayLack: field.optional || field.nullable };
}

/** What to write in a field, for somebody who is asked for it. */
export const sentenceFor = (path: string, form: Form, locale: Locale): string =>
  [pairAt(path, form.schema)?.field.sentence, fieldAt(form.schema, path).sentence]
    .flatMap((sentence) => (sentence ? [sentenceIn(sentence, locale)] : []))
    .join(' ');

function promptFor(
  question: Question,
  form: Form,
  answers: Data,
  held: Existing,
  locale: Locale,
): Prompt {
  const words = newWords(locale);
  const { path } = question;
  const field = fieldAt(form.schema, path);
  const pair = pairAt(path, form.schema);
  const item = itemOf(field.schema);
  const codes = codesOf(item?.schema ?? field.schema);
  const suggestion = question.suggest?.(answers);
  const named = targetOf(path);
  const needed = question.needed?.(answers) ?? false;
  const hints = [
    codes.length > 0 ? words.codes(codes, item !== null) : '',
    named !== null && placeOf(named) ? words.idsIn(placeOf(named)) : '',
    item ? words.several : '',
    field.examples.length > 0 && codes.length === 0 ? words.such(field.examples.slice(0, 4)) : '',
    suggestion !== undefined || needed || question.now
      ? ''
      : mayBeEmpty(field, pair)
        ? words.none
        : pair
          ? words.later
          : '',
  ].filter(Boolean);
  return {
    lines: [sentenceFor(path, form, locale), ...(hints.length > 0 ? [hints.join(' ')] : [])],
    label: path,
    suggestion,
    options: codes.length > 0 ? codes : named ? held.ids(named) : field.examples,
  };
}

const mayBeEmpty = (field: Field, pair: ReturnType<typeof pairAt>) =>
  field.optional || field.nullable || allowsEmptyList(field) || (pair?.mayLack ?? false);

const allowsEmptyList = ({ schema }: Field) =>
  itemOf(schema) !== null && schema.safeParse([]).success;

/** What the ids in a field name; null when it holds none. */
const targetOf = (path: string): string | null =>
  referencesOf({ [lastOf(path)]: 'x' })[0]?.to ?? null;

/** Where the ids that somebody may type are to be found; '' when they stand in many files. */
const placeOf = (named: string): string =>
  named === 'publishers' ? 'content/publishers.yaml' : named in kinds ? `content/${named}` : '';

const lastOf = (path: string) => path.slice(path.lastIndexOf('.') + 1);

/** Makes a value of what somebody typed, or says why it will not do. */
function understand(
  typed: string,
  question: Question,
  form: Form,
  answers: Data,
  held: Existing,
): Answer {
  const field = fieldAt(form.schema, question.path);
  const text = typed.trim() || (question.suggest?.(answers) ?? '');
  if (text === '') return left(question, form, answers, field);

  const value = itemOf(field.schema)
    ? text.split(/[\s,]+/)
    : isNumber(field.schema) && /^-?\d+(\.\d+)?$/.test(text)
      ? Number(text)
      : text;
  const [wrong] = checkShape(
    { file: '', data: { answer: value }, placeOf: () => ({ line: 1, column: 1 }) },
    z.strictObject({ answer: field.schema }),
  );
  if (wrong) return { found: wrong.found, wanted: wrong.wanted };
  if (!question.open)
    for (const { to, id } of referencesOf({ [lastOf(question.path)]: value }))
      if (!held.ids(to).includes(id))
        return {
          found: `'${id}', which names nothing`,
          wanted: wantedId(to, id, held.ids(to)),
        };
  const wish = question.refuse?.(text, answers);
  return wish == null ? { value } : { found: `'${text}'`, wanted: wish };
}

/** What an empty answer means for a field. */
function left(question: Question, form: Form, answers: Data, field: Field): Answer {
  const needed = question.needed?.(answers) ?? false;
  const pair = pairAt(question.path, form.schema);
  if (pair) {
    const english = at(answers, `${pair.path}.en`);
    if (pair.locale === 'en' && pair.mayLack && !needed) return { value: undefined };
    if (question.now) return { found: 'nothing', wanted: 'the text, in both languages' };
    if (needed && pair.locale === 'fr' && (english ?? toBeWritten.en) === toBeWritten.en)
      return { found: 'nothing', wanted: 'the text, at least in one language' };
    if (field.schema.safeParse(toBeWritten[pair.locale]).success)
      return { value: toBeWritten[pair.locale] };
  }
  if (!needed && field.optional) return { value: undefined };
  if (!needed && field.nullable) return { value: null };
  if (!needed && allowsEmptyList(field)) return { value: [] };
  const codes = codesOf(itemOf(field.schema)?.schema ?? field.schema);
  return {
    found: 'nothing',
    wanted: codes.length > 0 ? `one of ${codes.join(', ')}` : 'an answer',
  };
}

const at = (answers: Data, path: string): unknown =>
  path.split('.').reduce<unknown>((data, key) => (data as Data | null | undefined)?.[key], answers);

/** Puts an answer where it belongs; one that is left out takes its place away. */
function put(answers: Data, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let data = answers;
  for (const key of keys) {
    if (value === undefined && data[key] == null) return;
    data = (data[key] ??= {}) as Data;
  }
  if (value === undefined) Reflect.deleteProperty(data, last);
  else data[last] = value;
}

/** What is wrong with the form of the answers taken together. */
function problemsOf(form: Form, answers: Data): Wrong[] {
  const data = form.build(answers);
  return checkShape(
    { file: '', data, placeOf: () => ({ line: 1, column: 1 }) },
    form.whole(answers),
  ).map(({ field, found, wanted }) => ({
    // A figure's first value is asked for under value.
    path: field.replace(/^values\[1\]/, 'value'),
    found,
    wanted,
  }));
}
