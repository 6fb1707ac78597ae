import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#src/gate/check-content.ts';
import { formatProblem, formatProblems } from '#src/gate/problem.ts';
import { ContentTree } from './content-tree.ts';

let tree: ContentTree;
beforeEach(() => {
  tree = new ContentTree();
});
afterEach(() => {
  tree.destroy();
});

const mistakes = () => checkContent(tree.root).map(formatProblem).sort();

test('dump', () => {
  expect(mistakes()).toEqual([]);
});
test('real', () => {
  expect(checkContent(process.cwd()).map(formatProblem)).toEqual([]);
});
