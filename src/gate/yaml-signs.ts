import { CST, Lexer } from 'yaml';
import { placer } from './place.ts';
import type { Problem } from './problem.ts';
import { explainYaml } from './yaml-errors.ts';

type Sign = { index: number; type: CST.TokenType };

/** What a text must hold before it is worth taking apart: a comment behind something, or a sign before a text. */
const suspicious = /\S[ \t]+#|(?:^|[\s,[{:-])[&*!%]\S/m;

/** Marks of the lexer itself, which stand in no file. */
const isMark = (part: string) => ([CST.DOCUMENT, CST.SCALAR, CST.FLOW_END] as string[]).includes(part); // prettier-ignore

/**
 * The first sign that makes YAML read a file otherwise than it looks; null when there is none. A name before a text
 * (&name, *name), a kind before it (!kind) and all behind a # are taken out of a text without a word, so that
 * `title: Meeting #35` would be published as “Meeting”.
 */
export function yamlSign(file: string, text: string): Problem | null {
  const sign = suspicious.test(text) ? firstSign(text) : null;
  if (!sign) return null;
  const told =
    sign.type === 'comment' ? commentAfterText : explainYaml(sign.type === 'tag' ? 'BAD_DIRECTIVE' : 'BAD_ALIAS', ''); // prettier-ignore
  return { file, ...placer(text)(sign.index), field: '', ...told };
}

/** A code, a number, null: nothing was cut off it, and what stands behind it explains it. */
const isCode = (text: string) => /^[a-z0-9.-]+$/.test(text);

function firstSign(text: string): Sign | null {
  let index = 0;
  /** The part before: texts without quotation marks are told by a mark of the lexer; spaces do not count. */
  let before = '';
  let plain = false;
  for (const part of new Lexer().lex(text)) {
    if (isMark(part)) {
      before = part;
      continue;
    }
    const type = before === CST.SCALAR ? 'scalar' : CST.tokenType(part);
    if (type === 'anchor' || type === 'alias' || type === 'tag') return { index, type };
    if (type === 'comment' && plain && (/^#\S/.test(part) || !isCode(before)))
      return { index, type };
    if (type !== 'space') [before, plain] = [part, type === 'scalar'];
    index += part.length;
  }
  return null;
}

const commentAfterText = {
  found: 'a # behind a text: YAML leaves out what follows',
  wanted: 'quotation marks around the whole text; a comment on a line of its own',
  french: {
    found: 'un # après un texte\u00a0: YAML omet ce qui suit',
    wanted: 'des guillemets autour de tout le texte\u202f; un commentaire sur sa propre ligne',
  },
};
