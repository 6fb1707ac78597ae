import type { satteri } from '@astrojs/markdown-satteri';

type Plugins = NonNullable<NonNullable<Parameters<typeof satteri>[0]>['mdastPlugins']>;

/**
 * A plugin for the texts: the space that editors write before a <Cite> goes, so that the number of a note
 * never begins a line. Several notes in a row stand together for the same reason.
 */
export const tightNotes: Plugins[number] = {
  name: 'tight-notes',
  mdxJsxTextElement(node, context) {
    if (node.name !== 'Cite') return;
    const place = context.indexOf(node);
    const before = place === undefined ? undefined : context.parent(node).children[place - 1];
    if (before?.type !== 'text') return;
    const text = before.value.trimEnd();
    if (text === '') context.removeNode(before);
    else context.setProperty(before, 'value', text);
  },
};
