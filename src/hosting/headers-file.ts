import { headerRules, partition, valueOf, type HeaderRule } from './headers.ts';
import { redirects } from './redirects.ts';

/** One value for all addresses. */
const isConstant = ({ cases }: HeaderRule): boolean => cases.length === 0;
/** A value for some addresses and none for the others, so that no two can be joined. */
const isForSome = ({ otherwise }: HeaderRule): boolean => otherwise === undefined;

const lines = (rules: readonly HeaderRule[], path: string): string[] =>
  rules.flatMap((rule) => {
    const value = valueOf(rule, path);
    return value === undefined ? [] : [`  ${rule.name}: ${value}`];
  });

/**
 * The text of `_headers` for a site below a base path, which has a slash at both ends. Hosts join the values of
 * all rules that fit an address, so what differs by address stands in rules that no two of fit one.
 */
export function headersFile(base: string): string {
  const constant = headerRules.filter(isConstant);
  const forSome = headerRules.filter((rule) => !isConstant(rule) && isForSome(rule));
  const byAddress = headerRules.filter((rule) => !isConstant(rule) && !isForSome(rule));
  const rules: [path: string, lines: string[]][] = [
    ['/*', lines(constant, '/')],
    ...partition.map((path): [string, string[]] => [path, lines(byAddress, path)]),
  ];
  for (const rule of forSome)
    for (const path of rule.cases.flatMap(({ paths }) => paths)) {
      const known = rules.find(([other]) => other === path);
      if (known) known[1].push(...lines([rule], path));
      else rules.push([path, lines([rule], path)]);
    }
  return [
    '# Written by "npm run hosting" from src/hosting/: change it there. How to use it: hosts-with-headers-file.md.',
    '# Hosts join the values of all rules that fit an address: no two of these give it the same header.',
    ...rules.flatMap(([path, headers]) => [base + path.slice(1), ...headers]),
    '',
  ].join('\n');
}

/** The text of `_redirects` for a site below a base path, which has a slash at both ends. */
export const redirectsFile = (base: string): string =>
  [
    '# Written by "npm run hosting" from src/hosting/: change it there.',
    ...redirects(base).map(({ from, to }) => `${from} ${to} 301`),
    '',
  ].join('\n');
