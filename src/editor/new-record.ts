import type { Locale } from '#src/i18n/locales.ts';
import { closest } from '#src/gate/closest.ts';
import { Abandoned, fillIn, flagOf, Refused, sentenceFor, type Talk } from './dialogue.ts';
import { existing } from './existing.ts';
import { formFor, things, type Form, type Thing } from './forms.ts';
import { Unfit } from './insert-value.ts';
import { mistakesOf } from './check-plan.ts';
import { planFor } from './plan.ts';
import type { Data } from './skeleton.ts';
import { newWords } from './words.ts';
import { Conflict, writeAll } from './write-files.ts';

type Request = {
  /** The project's folder. */
  root: string;
  /** What stands after the command: kind, id, flags. */
  args: readonly string[];
  today: string;
  /** The language of whoever asked. */
  locale: Locale;
  talk: Talk;
};

/** Everything npm run new does; gives whether it did what it was asked to. */
export async function newRecord({ root, args, today, locale, talk }: Request): Promise<boolean> {
  const told = newWords(locale);
  const nothing = (...reasons: string[]) => {
    for (const line of [...reasons, told.nothing]) talk.say(line);
    return false;
  };
  const read = readArguments(args);
  if ('missing' in read)
    return nothing(told.told(`${read.missing} without a value`, `${read.missing} "…"`));
  const { words, flags } = read;
  const silent = flags.delete('--yes');
  const help = flags.delete('--help');
  const given = flags.get('--kind');
  const [first = given] = words;
  try {
    const thing =
      isThing(first) || !(silent || help) ? await whichThing(first, talk, locale) : null;
    if (thing === null)
      return nothing(told.told(`'${first ?? ''}'`, `one of ${things.join(', ')}`));
    // --kind names the kind of thing only where no word before the flags does.
    if (words.length === 0 && isThing(given)) flags.delete('--kind');
    const held = existing(root);
    const form = formFor(thing, held, today);
    if (help) {
      for (const line of helpFor(thing, form, locale)) talk.say(line);
      return true;
    }
    const [, second, ...rest] = words;
    if (second !== undefined) flags.set(thing === 'value' ? '--to' : '--id', second);
    const unknown = unknownFlag(form, flags) ?? rest[0];
    if (unknown !== undefined) {
      const near = closest(unknown, flagsOf(form));
      return nothing(
        told.told(unknown, near ?? `a flag of this kind: npm run new ${thing} -- --help`),
      );
    }
    const plan = (answers: Data) => planFor(thing, form, answers, held, today, locale);
    const answers = await fillIn(form, {
      given: flags,
      talk: silent ? null : talk,
      held,
      locale,
      check: (given) =>
        mistakesOf(plan(given).files, root, held.content).map(({ field, found, wanted }) => ({
          path: field.replace(/^values\[\d+\]\.?/, thing === 'figure' ? 'value.' : ''),
          found,
          wanted,
        })),
    });
    const { files, next } = plan(answers);
    writeAll(root, files);
    talk.say('');
    for (const { path, was } of files)
      talk.say(`${was === undefined ? told.written : told.changed}${told.colon} ${path}`);
    for (const line of next) talk.say(line);
    return true;
  } catch (error) {
    if (error instanceof Abandoned) return nothing('');
    if (error instanceof Refused) return nothing(...error.reasons);
    if (error instanceof Conflict) return nothing(told.conflict(error.message));
    if (error instanceof Unfit) return nothing(told.unfit(error.message));
    throw error;
  }
}

const isThing = (word: string | undefined): word is Thing =>
  (things as readonly (string | undefined)[]).includes(word);

async function whichThing(word: string | undefined, talk: Talk, locale: Locale): Promise<Thing> {
  const told = newWords(locale);
  for (let answer = word; ;) {
    if (isThing(answer)) return answer;
    if (answer !== undefined) {
      const near = closest(answer, things);
      talk.say(
        told.told(`'${answer}'`, `one of ${things.join(', ')}${near ? `; perhaps '${near}'` : ''}`),
      );
    }
    const got = await talk.ask({
      lines: [`${told.what} ${told.codes(things, false)}`],
      label: told.kind,
      suggestion: undefined,
      options: things,
    });
    if (got === null) throw new Abandoned();
    answer = got.trim();
  }
}

const flagsOf = (form: Form) => form.questions.map((q) => flagOf(q.path));

const unknownFlag = (form: Form, flags: ReadonlyMap<string, string>): string | undefined =>
  [...flags.keys()].find((flag) => !flagsOf(form).includes(flag));

/** Words, and flags with their values; or the flag that lacks its value. */
function readArguments(
  args: readonly string[],
): { words: string[]; flags: Map<string, string> } | { missing: string } {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const word = args[i] ?? '';
    if (!word.startsWith('--')) words.push(word);
    else if (word === '--yes' || word === '--help') flags.set(word, '');
    else {
      const [flag = '', ...value] = word.split('=');
      const next = args[i + 1];
      if (value.length > 0) flags.set(flag, value.join('='));
      else if (next === undefined || next.startsWith('--')) return { missing: flag };
      else {
        flags.set(flag, next);
        i += 1;
      }
    }
  }
  return { words, flags };
}

function helpFor(thing: Thing, form: Form, locale: Locale): string[] {
  return [
    `npm run new ${thing}${thing === 'value' ? ' figure:<id>' : ' <id>'} -- --flag "answer" …`,
    newWords(locale).help,
    '',
    ...form.questions.map(({ path }) => `${flagOf(path)}  ${sentenceFor(path, form, locale)}`),
  ];
}
