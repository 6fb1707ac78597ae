import type { AstroIntegration } from 'astro';
import { worldBasemap } from '#src/domain/basemap.ts';

const name = 'virtual:fine-outline';

/**
 * Makes the finer outline of the world a module, `virtual:fine-outline`, which the live map imports once the
 * reader zooms in: a file of its own in /_astro/, named after its content, so that browsers keep it for good.
 */
export function fineOutline(): AstroIntegration {
  return {
    name: 'fine-outline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'fine-outline',
                resolveId: (id: string) => (id === name ? `\0${name}` : undefined),
                load: (id: string) =>
                  id === `\0${name}`
                    ? `export default ${JSON.stringify(worldBasemap('fine'))};`
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
