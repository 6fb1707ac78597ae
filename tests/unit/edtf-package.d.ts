/** The part of the `edtf` package the tests compare with; it comes without types. */
declare module 'edtf' {
  type Extended = { readonly edtf: string; readonly min: number; readonly max: number | null };
  export default function edtf(
    text: string,
    constraints?: { level?: number; types?: string[] },
  ): Extended;
}
