// One clear line instead of a stack trace when Node or npm is too old. Run by itself before an install; preloaded
// (node --require) by every command, because an older Node cannot even read their TypeScript. So this file is
// CommonJS and uses nothing new.
const needs = {
  install: { 'Node.js': [18, 0], npm: [10, 0] },
  // The first Node that runs TypeScript files without being asked to.
  run: { 'Node.js': [22, 18] },
};

/** The line to stop with, or undefined when the version found will do. */
function complaint(purpose, tool, found) {
  const wanted = needs[purpose][tool];
  const [major, minor] = found.split('.').map(Number);
  if (major > wanted[0] || (major === wanted[0] && minor >= wanted[1])) return undefined;
  const least = wanted.join('.');
  const [en, fr] = purpose === 'install' ? ['install', 'installer'] : ['run', 'lancer'];
  return (
    `To ${en} this site, ${tool} ${least} or newer is needed; found ${found}. / ` +
    `Pour ${fr} ce site, il faut ${tool} ${least} ou une version plus récente\u202f; version trouvée\u00a0: ${found}.`
  );
}

function stopIfOld(purpose, tool, found) {
  const line = complaint(purpose, tool, found);
  if (line === undefined) return;
  console.error(line);
  process.exit(1);
}

if (require.main === module) {
  const npm = /npm\/(\d+\.\d+\.\d+)/.exec(process.env.npm_config_user_agent || '');
  stopIfOld('install', 'Node.js', process.versions.node);
  if (npm) stopIfOld('install', 'npm', npm[1]);
} else {
  stopIfOld('run', 'Node.js', process.versions.node);
}

module.exports = { complaint };
