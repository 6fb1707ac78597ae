import { part } from '../dom.ts';

/**
 * Draws land and borders finer, in the place of those of the page: both are made for one frame, so nothing
 * moves. Where the finer outline cannot be had, the coarse one stays, which is no failure to tell anyone of.
 */
export async function drawFiner(picture: SVGSVGElement): Promise<void> {
  const found = await import('virtual:fine-outline').catch(() => null);
  if (found === null) return;
  const { scale, land, borders } = found.default;
  part(picture, '.base', SVGElement).setAttribute('transform', `scale(${scale})`);
  part(picture, '.land', SVGElement).setAttribute('d', land);
  part(picture, '.borders', SVGElement).setAttribute('d', borders);
}
