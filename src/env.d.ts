/// <reference types="astro/client" />

declare namespace App {
  /** What the components inside a text need to know about the page they stand on. */
  interface Locals {
    prose?: import('#src/queries/prose.ts').ProseContext;
  }
}
