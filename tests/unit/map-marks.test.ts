import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { gather, mostMoved } from '#src/domain/map-groups.ts';
import { hasLead, leastDistance, markPath, pictureMarks, spread } from '#src/domain/map-marks.ts';
import { worldFrame } from '#src/domain/world-frame.ts';
import { country } from '#src/schema/country.ts';

const points = readdirSync('content/countries').map(
  (id) =>
    country.parse(parse(readFileSync(join('content/countries', id, 'facts.yaml'), 'utf8'))).point,
);

/** The countries of the record on a map of so many pixels across, letterboxed as on a phone. */
function onMap(width: number, height: number) {
  const k = width / worldFrame.width;
  const top = (height - worldFrame.height * k) / 2;
  const { origin, scale } = worldFrame;
  return points.map(({ lon, lat }) => ({
    x: (origin.x + lon * scale.x) * k,
    y: (origin.y - lat * scale.y) * k + top,
  }));
}

const distances = (spots: readonly { x: number; y: number }[]) =>
  spots.flatMap((a, i) => spots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

describe('spread', () => {
  it.each([
    [1120, 527],
    [960, 452],
    [640, 301],
    [360, 240],
    [290, 193],
  ])('leaves every mark of the record reachable on a map of %d × %d pixels', (width, height) => {
    const crowded = onMap(width, height);
    expect(Math.min(...distances(crowded))).toBeLessThan(leastDistance);
    const spots = spread(crowded, leastDistance, { width, height });
    expect(Math.min(...distances(spots))).toBeGreaterThan(leastDistance - 0.1);
    for (const { x, y } of spots) {
      expect(x).toBeGreaterThanOrEqual(leastDistance / 2);
      expect(x).toBeLessThanOrEqual(width - leastDistance / 2);
      expect(y).toBeGreaterThanOrEqual(leastDistance / 2);
      expect(y).toBeLessThanOrEqual(height - leastDistance / 2);
    }
    expect(spread(crowded, leastDistance, { width, height })).toEqual(spots);
  });

  it('parts marks on one spot, and leaves alone those that have room', () => {
    const frame = { width: 200, height: 200 };
    const [a, b, far] = spread(
      [
        { x: 50, y: 50 },
        { x: 50, y: 50 },
        { x: 150, y: 150 },
      ],
      24,
      frame,
    );
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThan(23.9);
    expect(far).toEqual({ x: 150, y: 150 });
  });
});

describe('gather', () => {
  const sizes = [
    [1120, 527],
    [768, 362],
    [360, 169.5],
    [326, 153.5],
    [286, 134.7],
  ] as const;
  it.each(sizes)(
    'keeps every place in reach and near where it belongs on a map of %d × %d',
    (width, height) => {
      const places = onMap(width, height);
      const limits = { least: leastDistance, most: mostMoved(width) };
      const gathered = gather(places, { width, height }, limits);
      const held = gathered.flatMap(({ members }) => members).toSorted((a, b) => a - b);
      expect(held).toEqual(places.map((_, i) => i));
      expect(Math.min(...distances(gathered.map(({ at }) => at)))).toBeGreaterThan(
        leastDistance - 0.1,
      );
      for (const { from, at } of gathered)
        expect(Math.hypot(from.x - at.x, from.y - at.y)).toBeLessThanOrEqual(
          Math.max(limits.most, leastDistance / 2 + 4),
        );
      expect(gather(places, { width, height }, limits)).toEqual(gathered);
    },
  );

  it('leaves all apart on a wide map, and gathers neighbours only, on a narrow one', () => {
    const on = (width: number, height: number) =>
      gather(onMap(width, height), { width, height }, { least: 24, most: mostMoved(width) });
    expect(on(1120, 527)).toHaveLength(points.length);
    const narrow = on(326, 153.5);
    expect(narrow.length).toBeLessThan(points.length);
    for (const { members } of narrow)
      for (const i of members)
        expect(
          Math.min(
            ...members.filter((j) => j !== i).map((j) => Math.abs(points[i]!.lon - points[j]!.lon)),
            members.length === 1 ? 0 : Infinity,
          ),
        ).toBeLessThan(30);
  });

  it('parts all places when the map is enlarged as far as it goes', () => {
    const [width, height] = [worldFrame.width * 8, worldFrame.height * 8];
    expect(
      gather(onMap(width, height), { width, height }, { least: 24, most: mostMoved(width) }),
    ).toHaveLength(points.length);
  });
});

describe('pictureMarks', () => {
  const place = (lon: number, missions: number) => ({
    lon,
    lat: 10,
    region: 'africa',
    missions: Array.from({ length: missions }, (_, i) => ({
      id: `${lon} ${i}`,
      organization: 'un',
      start: 2000,
      end: 2001,
      status: 'ended',
      evidence: 'confirmed',
      services: [],
      un: null,
      shared: false,
    })),
  });

  it('draws small marks last, and leads back from a mark that was moved', () => {
    const [large, small] = pictureMarks([place(20, 1), place(21, 5)]);
    expect([large!.look.size, small!.look.size]).toEqual([3, 1]);
    expect([large!, small!].map(hasLead)).toEqual([true, true]);
    expect(pictureMarks([place(20, 1), place(80, 5)]).map(hasLead)).toEqual([false, false]);
  });
});

it('a mark is drawn around its middle, in a shape of its own', () => {
  expect(markPath({ size: 1, shape: 'circle' })).toBe('M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z');
  expect(markPath({ size: 3, shape: 'diamond' })).toBe('M0 -12L12 0 0 12 -12 0z');
});
