import { createInterface } from 'node:readline';
import type { Talk } from '#src/editor/dialogue.ts';
import { newWords } from '#src/editor/words.ts';
import type { Locale } from '#src/i18n/locales.ts';

/** Asks on the terminal, or reads answers line by line from a pipe. Ctrl+C and the end of the input are no answer. */
export function terminal(locale: Locale): Talk & { close: () => void } {
  const words = newWords(locale);
  const lines: string[] = [];
  let ended = false;
  let wake: (() => void) | undefined;
  let options: readonly string[] = [];
  let greeted = false;
  const reader = createInterface({
    input: process.stdin,
    output: process.stdout,
    // Completes the last word: lists of ids are typed with spaces between them.
    completer: (line: string): [string[], string] => {
      const word = /\S*$/.exec(line)?.[0] ?? '';
      return [options.filter((option) => option.startsWith(word)), word];
    },
  });
  reader.on('line', (line) => {
    lines.push(line);
    wake?.();
  });
  reader.on('close', () => {
    ended = true;
    wake?.();
  });
  reader.on('SIGINT', () => reader.close());
  return {
    say: (line) => console.log(line),
    ask: async (prompt) => {
      ({ options } = prompt);
      if (!greeted) console.log(words.greeting);
      greeted = true;
      console.log(`\n${prompt.lines.join('\n')}`);
      reader.setPrompt(
        `${prompt.label}${prompt.suggestion === undefined ? '' : ` [${prompt.suggestion}]`}${words.colon} `,
      );
      if (!ended) reader.prompt();
      while (lines.length === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
      return lines.shift() ?? null;
    },
    close: () => reader.close(),
  };
}
