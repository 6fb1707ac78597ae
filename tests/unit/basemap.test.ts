import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  countryAt,
  projectPoint,
  regionMap,
  worldBasemap,
  worldFrame,
} from '#src/domain/basemap.ts';
import { pathData } from '#src/domain/svg-path.ts';

/** Every point that a path of relative whole-pixel steps visits, with the length of the step to it. */
function walk(path: string): { x: number; y: number; across: number }[] {
  const visited: { x: number; y: number; across: number }[] = [];
  let [x, y] = [0, 0];
  let start = { x, y };
  for (const [, command, rest = ''] of path.matchAll(/([mlhvz])([^mlhvz]*)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    if (command === 'z') ({ x, y } = start);
    const size = command === 'h' || command === 'v' ? 1 : 2;
    for (let index = 0; index < numbers.length; index += size) {
      const [first = 0, second = 0] = numbers.slice(index, index + size);
      const [dx, dy] =
        command === 'h' ? [first, 0] : command === 'v' ? [0, first] : [first, second];
      [x, y] = [x + dx, y + dy];
      const moves = command === 'm' && index === 0;
      if (moves) start = { x, y };
      visited.push({ x, y, across: moves ? 0 : Math.abs(dx) });
    }
  }
  return visited;
}

const brotli = (text: string) => brotliCompressSync(text).length;

describe('the borders of the base map', () => {
  const places = [
    { name: 'Crimea', lon: 34.1, lat: 45.2, country: 'UKR' },
    { name: 'Laâyoune', lon: -13.2, lat: 27.15, country: 'ESH' },
    { name: 'Tifariti', lon: -10.57, lat: 26.16, country: 'ESH' },
    { name: 'Pristina', lon: 21.17, lat: 42.66, country: 'XKX' },
    { name: 'Ramallah', lon: 35.2, lat: 31.9, country: 'PSE' },
    { name: 'Juba', lon: 31.58, lat: 4.85, country: 'SSD' },
    { name: 'Dili', lon: 125.58, lat: -8.6, country: 'TLS' },
  ];
  it.each(places)('put $name in $country at both scales', ({ lon, lat, country }) => {
    expect(countryAt(lon, lat, '110m')).toBe(country);
    expect(countryAt(lon, lat, '50m')).toBe(country);
  });

  // Not chosen by us: the border note of these places must say how they are drawn.
  it.each([
    { name: 'the Golan', lon: 35.78, lat: 33.0, country: 'ISR' },
    { name: 'Abyei', lon: 28.44, lat: 9.6, country: 'SDN' },
  ])('still draw $name in $country', ({ lon, lat, country }) => {
    expect(countryAt(lon, lat, '110m')).toBe(country);
  });

  it('put the open sea in no country', () => {
    expect(countryAt(-30, 40)).toBeNull();
  });
});

describe('projectPoint', () => {
  it('puts 0° north and east at the origin of the frame', () => {
    expect(projectPoint(0, 0)).toEqual(worldFrame.origin);
  });

  it('spans the date line to the date line', () => {
    expect(projectPoint(-180, 0).x).toBe(0);
    expect(projectPoint(180, 0).x).toBe(worldFrame.width);
  });

  it('keeps all land but Antarctica inside the frame', () => {
    expect(projectPoint(-36, 83.6).y).toBeGreaterThanOrEqual(0);
    expect(projectPoint(-67, -55.98).y).toBeLessThanOrEqual(worldFrame.height);
  });
});

describe('worldBasemap', () => {
  const { land, borders, scale, width, height } = worldBasemap('coarse');

  it('is made of relative whole-number steps', () => {
    expect(land).toMatch(/^[mlhvz\d -]+$/);
    expect(borders).toMatch(/^[mlhv\d -]+$/);
  });

  it('stays inside its frame', () => {
    for (const { x, y } of [...walk(land), ...walk(borders)]) {
      expect(x >= 0 && x * scale <= width && y >= 0 && y * scale <= height).toBe(true);
    }
  });

  it('is cut at the date line: no stroke runs across the map', () => {
    const longest = Math.max(
      ...[...walk(land), ...walk(borders)].map(({ across }) => across * scale),
    );
    expect(longest).toBeLessThan(width / 8);
  });

  it('weighs under 8.5 kB', () => {
    expect(brotli(land + borders)).toBeLessThan(8_500);
  });

  it('has a finer drawing in the same frame: coasts lie on coasts, so that one stands in for the other', () => {
    const fine = worldBasemap('fine');
    expect([fine.width, fine.height]).toEqual([width, height]);
    expect(fine.land.length).toBeGreaterThan(5 * land.length);
    const near = walk(fine.land).map(({ x, y }) => ({ x: x * fine.scale, y: y * fine.scale }));
    const off = walk(land).filter(({ x, y }) =>
      near.every((point) => Math.hypot(point.x - x * scale, point.y - y * scale) > 6),
    );
    expect(off).toEqual([]);
  });

  it('is drawn once', () => {
    expect(worldBasemap('fine')).toBe(worldBasemap('fine'));
  });
});

describe('regionMap', () => {
  const bosnia = { lon: 17.8, lat: 44.2, name: 'Bosnia and Herzegovina' };
  const solomons = { lon: 160, lat: -9.5, name: 'Solomon Islands' };

  it('is nothing without a place', () => {
    expect(regionMap([])).toBeNull();
  });

  it('has the one place in its middle, with its country behind it', () => {
    const map = regionMap([bosnia]);
    expect(map?.points).toEqual([{ name: bosnia.name, x: 160, y: 100 }]);
    expect(map?.focus).not.toBe('');
  });

  it('holds all its places, also when they lie far apart', () => {
    const map = regionMap([bosnia, solomons, { lon: -72.3, lat: 19, name: 'Haiti' }]);
    for (const { x, y } of map?.points ?? []) {
      expect(x > 0 && x < 320 && y > 0 && y < 200).toBe(true);
    }
    expect(map?.points).toHaveLength(3);
  });

  it('does not reach past the date line', () => {
    const map = regionMap([{ lon: 178, lat: -17.8, name: 'Fiji' }]);
    expect(map?.points[0]?.x).toBeGreaterThan(280);
  });

  it('stays inside its frame', () => {
    const map = regionMap([bosnia]);
    for (const { x, y } of [map?.land, map?.focus, map?.borders].flatMap((path = '') =>
      walk(path),
    )) {
      expect(x >= 0 && x <= 320 && y >= 0 && y <= 200).toBe(true);
    }
  });

  it('weighs about 1.5 kB where borders are densest', () => {
    const map = regionMap([bosnia]);
    expect(brotli(`${map?.land}${map?.focus}${map?.borders}`)).toBeLessThan(1_500);
  });
});

describe('pathData', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10.2, y: 0 },
    { x: 10, y: 9.8 },
    { x: 0, y: 10 },
  ];

  it('rounds, closes rings and uses the shortest step', () => {
    expect(pathData([square], { kind: 'rings', tolerance: 0 })).toBe('m0 0h10v10h-10z');
  });

  it('continues from where the last ring began', () => {
    const moved = square.map(({ x, y }) => ({ x: x + 20, y: y + 5 }));
    expect(pathData([square, moved], { kind: 'rings', tolerance: 0 })).toBe(
      'm0 0h10v10h-10zm20 5h10v10h-10z',
    );
  });

  it('leaves out rings too small to see', () => {
    expect(pathData([square], { kind: 'rings', tolerance: 0, smallest: 200 })).toBe('');
  });

  it('leaves out detail finer than the tolerance', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 5, y: 0.6 },
      { x: 10, y: 0 },
      { x: 14, y: -7 },
    ];
    expect(pathData([line], { kind: 'lines', tolerance: 1 })).toBe('m0 0h10l4-7');
  });

  it('writes slanting steps one after another without repeating the command', () => {
    const line = [
      { x: 1, y: 1 },
      { x: 3, y: 4 },
      { x: 2, y: 9 },
      { x: 7, y: 3 },
    ];
    expect(pathData([line], { kind: 'lines', tolerance: 0 })).toBe('m1 1 2 3-1 5 5-6');
  });
});
