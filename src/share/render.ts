import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import satori from 'satori';
import { height, layout, roomFor, scales, width } from './layout.ts';
import { fonts, markSvg, sitePalette } from './look.ts';
import type { ShareModel } from './model.ts';
import { indexedPng } from './png.ts';

const face = fonts();
const colour = sitePalette();
const mark = markSvg();

/** The picture as SVG, its text at the greatest scale at which it fits. */
export async function shareSvg(
  model: ShareModel,
): Promise<{ svg: string; scale: number; textHeight: number }> {
  let drawn = { svg: '', scale: 0, textHeight: Infinity };
  for (const scale of scales) {
    let textHeight = 0;
    const svg = await satori(layout(model, scale, colour, mark), {
      width,
      height,
      fonts: face,
      onNodeDetected: (node) => {
        if (node.key === 'text') textHeight = node.height;
      },
      loadAdditionalAsset: (_, letters) => {
        throw new Error(
          `The share picture of "${model.title}" needs letters its typeface lacks: ${letters}`,
        );
      },
    });
    drawn = { svg, scale, textHeight };
    if (textHeight <= roomFor(model)) break;
  }
  return drawn;
}

// Letters are outlines already: no typeface of the machine may have a say.
const plain: ResvgRenderOptions = { font: { loadSystemFonts: false } };

/** A share picture, 1200 × 630. */
export async function sharePicture(model: ShareModel): Promise<Buffer> {
  const { svg } = await shareSvg(model);
  return toPng(new Resvg(svg, plain));
}

/** The sign on paper, for home screens: they round its corners and fill what is clear with black. */
export const touchIcon = (size: number): Buffer =>
  toPng(
    new Resvg(mark, {
      ...plain,
      fitTo: { mode: 'width', value: size },
      background: colour.surface,
    }),
  );

function toPng(picture: Resvg): Buffer {
  const { pixels, width, height } = picture.render();
  return indexedPng(pixels, width, height);
}
