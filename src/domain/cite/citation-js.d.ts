/** The part of citation-js (0.8, which ships no types) that this project calls. */
declare module '@citation-js/core' {
  /** CSL-JSON as the library gives it back, from any format a plugin reads. */
  export class Cite {
    constructor(input: unknown, options?: { generateGraph?: boolean });
    data: Record<string, unknown>[];
  }
  export const plugins: {
    config: { get(name: '@csl'): CslConfig };
  };
  export interface CslConfig {
    engine(
      items: readonly object[],
      style: string,
      locale: string,
      format: 'html' | 'text',
    ): CslEngine;
    locales: { add(name: string, xml: string): void; list(): string[] };
    styles: { add(name: string, xml: string): void; get(name: string): string; list(): string[] };
  }
  /** citeproc-js, as far as it is called here. */
  export interface CslEngine {
    sys: { retrieveItem(id: string): object };
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [unknown, string[]];
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
