import type { Graph, Thing, WithContext } from 'schema-dts';

/**
 * JSON-LD as text that is safe inside a script element. One unescaped `</script>` would end the head and
 * push the security policy into the body, where browsers ignore it.
 */
export function jsonLdText(data: WithContext<Thing> | Graph): string {
  return JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
