// npm run reproduce: builds the site twice from clean copies, the second time in another folder, time zone and
// language and without any network, and compares every file to the byte.
import { filesBelow } from '#src/integrations/files-below.ts';
import { canCutNetwork, cleanCopy, differences, type CleanCopy } from './clean-copy.ts';

const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'fr_CA.UTF-8', LC_ALL: 'C' };

// Both before the first build: whoever edits meanwhile changes neither.
const copies: CleanCopy[] = [cleanCopy(), cleanCopy()];
try {
  for (const [i, copy] of copies.entries()) {
    const offline = i > 0;
    const { code, output } = await copy.build(
      offline ? { offline, environment: elsewhere } : { offline },
    );
    if (code !== 0) {
      console.error(output);
      throw new Error(`The ${offline ? 'second' : 'first'} build failed (${code}).`);
    }
    const how = offline ? `without network (${canCutNetwork() ? 'cut off by the system' : 'refused by Node'})` : 'as usual'; // prettier-ignore
    console.log(`Built ${how}: ${filesBelow(copy.dist).length} files.`);
  }
  const [first, second] = copies;
  const unlike = first && second ? differences(first.dist, second.dist) : ['nothing was built'];
  for (const line of unlike) console.error(line);
  console.log(
    unlike.length === 0
      ? 'The two builds are the same, byte for byte.'
      : `${unlike.length} files differ.`,
  );
  process.exitCode = unlike.length === 0 ? 0 : 1;
} finally {
  for (const copy of copies) copy.remove();
}
