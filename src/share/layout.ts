import type { Palette } from './look.ts';
import { families } from './look.ts';
import type { ShareModel } from './model.ts';

export const width = 1200;
export const height = 630;

/** A box or a picture, in the form satori reads. */
export type Node = {
  type: string;
  key?: string;
  props: {
    style?: Style;
    children?: (Node | string)[];
    src?: string;
    width?: number;
    height?: number;
  };
};
type Style = Record<string, string | number>;

/** Height of the room for the text, with and without the strip of years. */
export const roomFor = (model: ShareModel): number => (model.years === null ? 374 : 292);

/** By how much title, subtitle and number shrink until the text fits; at the last, lines are cut off. */
export const scales = [1, 0.9, 0.8, 0.72, 0.64, 0.56, 0.5] as const;

const spine = 24;
const side = 68;
const inner = width - spine - 2 * side;

const box = (style: Style, children: (Node | string)[], key?: string): Node => ({
  type: 'div',
  ...(key === undefined ? {} : { key }),
  props: { style: { display: 'flex', ...style }, children },
});

/** Size of the title before it shrinks: a name is set larger than a sentence. */
function titleSize({ title, number }: ShareModel): number {
  if (number !== null) return 48;
  if (title.length <= 22) return 96;
  return title.length <= 75 ? 66 : 58;
}

/** The picture as boxes. `scale` is one of `scales`; the box called `text` tells how high the text became. */
export function layout(model: ShareModel, scale: number, colour: Palette, mark: string): Node {
  const { kind, title, number, subtitle, lines, years } = model;
  const last = scale === scales.at(-1);
  const words = (text: string | null, fontSize: number, most: number, style: Style): Node[] => {
    if (text === null) return [];
    const cut = last ? { lineClamp: most } : {};
    // The face has no U+202F; a no-break space keeps the line together as well.
    const shown = text.replaceAll('\u202F', '\u00A0');
    return [
      box(
        {
          ...style,
          ...cut,
          fontSize,
          display: 'block',
          wordBreak: 'break-word',
          textWrap: 'balance',
        },
        [shown],
      ),
    ];
  };
  const bold = { fontWeight: 700 };
  const text = [
    ...words(kind, 26, 1, { ...bold, lineHeight: 1.3, color: colour.accent }),
    ...words(title, titleSize(model) * scale, 3, { ...bold, lineHeight: 1.12, marginTop: 4 }),
    ...words(number, 92 * scale, 2, { ...bold, lineHeight: 1.15, color: colour.link }),
    ...words(subtitle, 42 * scale, 2, { lineHeight: 1.25, marginTop: 6 }),
    box(
      { flexDirection: 'column', marginTop: 16, color: colour.muted },
      lines.flatMap((line) => words(line, 30, 1, { lineHeight: 1.3 })),
    ),
  ];
  return box(
    {
      width,
      height,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `52px ${side}px 40px`,
      borderLeft: `${spine}px solid ${colour.link}`,
      background: colour.surface,
      color: colour.text,
      fontFamily: `${families.main}, ${families.rare}`,
    },
    [
      box({ alignItems: 'center', height: 60 }, [
        // The sign has a margin of its own, so it is moved out to stand in line with the text.
        image(mark, 60, 60, { marginLeft: -6 }),
        box({ marginLeft: 14, fontSize: 34, fontWeight: 700 }, [model.site]),
      ]),
      box(
        {
          height: roomFor(model),
          flexDirection: 'column',
          justifyContent: 'center',
          overflow: 'hidden',
        },
        [box({ width: inner, flexShrink: 0, flexDirection: 'column' }, text, 'text')],
      ),
      ...(years === null ? [] : [strip(years, colour)]),
      box(
        {
          height: 50,
          alignItems: 'flex-end',
          borderTop: `2px solid ${colour.accent}`,
          color: colour.muted,
          fontSize: 23,
          lineHeight: 1.3,
        },
        [model.independence],
      ),
    ],
  );
}

/** A cell for each year of the record, as in a ledger; years with Canadian police are filled. */
function strip(
  { shown: [first, last], marked }: NonNullable<ShareModel['years']>,
  colour: Palette,
): Node {
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const pitch = inner / years.length;
  const left = (year: number) => (year - first) * pitch;
  const named = years.filter(
    (y) => y === first || y === last || (y % 10 === 0 && y - first > 3 && last - y > 3),
  );
  // One picture instead of a box for each cell: boxes cost more than all the letters.
  const cells = years.map((year) => {
    const [fill, stroke] = marked.includes(year)
      ? [colour.link, colour.link]
      : [colour.sunken, colour.line];
    const [x, size] = [(left(year) + 0.5).toFixed(2), (pitch - 5).toFixed(2)];
    return `<rect x="${x}" y=".5" width="${size}" height="23" fill="${fill}" stroke="${stroke}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${inner}" height="24" viewBox="0 0 ${inner} 24">${cells.join('')}</svg>`;
  return box({ position: 'relative', width: inner, height: 58 }, [
    image(svg, inner, 24),
    ...named.map((year) =>
      box(
        {
          position: 'absolute',
          top: 30,
          ...(year === last ? { right: 4 } : { left: left(year) }),
          fontSize: 20,
          lineHeight: 1.3,
          color: colour.muted,
        },
        [String(year)],
      ),
    ),
  ]);
}

const image = (svg: string, width: number, height: number, style: Style = {}): Node => ({
  type: 'img',
  props: {
    src: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    width,
    height,
    style: { width, height, ...style },
  },
});
