/// <reference types="astro/client" />

declare namespace App {
  /** What the components inside a text need to know about the page they stand on. */
  interface Locals {
    prose?: import('#src/queries/prose.ts').ProseContext;
  }
}

/** The finer outline of the world, made by src/integrations/fine-outline.ts. */
declare module 'virtual:fine-outline' {
  const outline: import('#src/domain/basemap.ts').Basemap & { readonly scale: number };
  export default outline;
}
