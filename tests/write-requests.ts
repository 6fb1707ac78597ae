// npm run requests: visits each kind of page of the built site in both languages and writes down what a browser asks for,
// which the page on privacy tells. A test fails when a page asks for anything else.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../src/commands/browser.ts';
import { root } from '../src/commands/root.ts';
import { siteBase } from '../src/commands/site-base.ts';
import { serveFolder } from '../src/commands/static-server.ts';
import { countRequests, type Counted } from './site/support/requests.ts';
import { templates } from './site/support/templates.ts';

const { url, close } = await serveFolder(join(root, 'dist'), { base: siteBase });
const browser = await chromium.launch(findBrowser());
const visit = async (address: string) => {
  const page = await browser.newPage();
  const files = countRequests(page);
  await page.goto(url + address, { waitUntil: 'networkidle' });
  const title = (await page.locator('h1').first().innerText()).replace(/[ \n\t]+/g, ' ').trim();
  await page.close();
  return { title, files: files() };
};
const counted: Counted[] = [];
try {
  for (const { address } of templates) {
    const [en, fr] = [await visit(address.en), await visit(address.fr)];
    if (JSON.stringify(en.files) !== JSON.stringify(fr.files))
      throw new Error(`${address.en} and ${address.fr} ask for different files.`);
    counted.push({ address, title: { en: en.title, fr: fr.title }, files: en.files });
  }
} finally {
  await browser.close();
  await close();
}
const file = 'src/queries/requests.json';
writeFileSync(join(root, file), `${JSON.stringify(counted, null, 2)}\n`);
console.log(`Written: ${file}, ${counted.length} kinds of page.`);
