/** Pieces of SVG files that stand alone: text that is safe in markup, and lines of words, which SVG does not break. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or an attribute. */
export const safeText = (text: string): string => text.replace(/[&<>"]/g, (c) => entities[c] ?? c);

/** A text in lines of at most so many signs; a longer word, such as an address, has a line of its own. */
export function linesOf(text: string, most: number): string[] {
  return text.split(/[\n ]+/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Lines of text from a height on, with the height under the last one. */
export function textBlock(
  lines: readonly string[],
  at: { x: number; y: number; step: number; kind: string },
): { markup: string; y: number } {
  const markup = lines
    .map(
      (line, i) =>
        `<text class="${at.kind}" x="${at.x}" y="${at.y + i * at.step}">${safeText(line)}</text>`,
    )
    .join('');
  return { markup, y: at.y + lines.length * at.step };
}

/** A drawing with the height it takes. */
export type Drawing = { markup: string; height: number };

export type Picture = {
  lang: string;
  title: string;
  /** What it comes down to, large; null when the title says all. */
  number: string | null;
  /** What the number means: date, scope, status. */
  detail: string;
  drawings: readonly Drawing[];
  /** Who says so, who compiled it, where: inside the picture, so that it goes wherever the picture goes. */
  credit: readonly string[];
};

const WIDTH = 960;
const EDGE = 32;

/** Colours of light and dark, as on the site; a picture in another page follows the reader's choice. */
const style = `
svg{font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;font-size:13px;fill:#5a5346}
.back{fill:#fffdf8;stroke:#d8cfbd}.title{font-size:22px;font-weight:700;fill:#211e19}
.number{font-size:34px;font-weight:700;fill:#211e19}.detail{font-size:15px}.credit{font-size:12px}
.grid{stroke:#d8cfbd}.mark{color:#1f5c4d;fill:#fffdf8;stroke:currentcolor;stroke-width:2}
.count{fill:none;stroke:#1f5c4d;stroke-width:2}.women{fill:#b8741a}.gap{fill:#e6ddcb}
.break{stroke:#5a5346;stroke-dasharray:1 3}.still{vector-effect:non-scaling-stroke}
.water{fill:#e4ebee}.land{fill:#d9d2c3}.borders{fill:none;stroke:#b9ae99;stroke-width:.75}.place{fill:#1f5c4d;fill-opacity:.85;stroke:#fff}
.hollow{fill:#fff;stroke:#1f5c4d;stroke-width:2}.lead{stroke:#211e19}
@media(prefers-color-scheme:dark){svg{fill:#b9b09e}.back{fill:#191713;stroke:#443e33}
.title,.number{fill:#ebe5d8}.grid{stroke:#443e33}.mark{color:#8fcfba;fill:#191713}.count{stroke:#8fcfba}
.women{fill:#b07d2b}.gap{fill:#2f2b24}.break{stroke:#b9b09e}
.water{fill:#1d2529}.land{fill:#3a362d}.borders{stroke:#5f5747}.place{fill:#8fcfba;stroke:#191713}
.hollow{fill:#191713;stroke:#8fcfba}.lead{stroke:#ebe5d8}}`.replaceAll('\n', '');

/** A picture that stands alone: title, number, drawings, and inside it where it comes from. */
export function pictureSvg({ lang, title, number, detail, drawings, credit }: Picture): string {
  const head = textBlock(linesOf(title, 76), { x: EDGE, y: 46, step: 28, kind: 'title' });
  const large =
    number === null
      ? head
      : textBlock(linesOf(number, 48), { x: EDGE, y: head.y + 16, step: 40, kind: 'number' });
  const small = textBlock(detail === '' ? [] : linesOf(detail, 112), {
    x: EDGE,
    y: large.y,
    step: 21,
    kind: 'detail',
  });
  let y = small.y + 12;
  const drawn = drawings.map(({ markup, height }) => {
    const placed = `<g transform="translate(0 ${y})">${markup}</g>`;
    y += height + 24;
    return placed;
  });
  const foot = textBlock(
    credit.flatMap((text) => linesOf(text, 136)),
    { x: EDGE, y: y + 12, step: 18, kind: 'credit' },
  );
  const height = foot.y + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" lang="${lang}" role="img" aria-labelledby="t"><title id="t">${safeText(
    [title, number, detail].filter(Boolean).join('. '),
  )}</title><style>${style}</style><rect class="back" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}"/>${head.markup}${number === null ? '' : large.markup}${small.markup}${drawn.join('')}${foot.markup}</svg>\n`;
}

/** Left and right edge of what is drawn. */
export const plotArea = { left: 112, width: WIDTH - 112 - EDGE };
/** The whole width between the edges. */
export const wholeArea = { left: EDGE, width: WIDTH - 2 * EDGE };
