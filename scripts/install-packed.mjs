// Packs the packages as they are published, and installs them in a project, from this machine alone.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from './run.mjs';

const onlyForTests = /\.(test|contract|conformance|bench)\.|test-d|track-leaks|naive-/;
// What pnpm resolves while it packs, and the condition that only a checkout has.
const onlyHere = /"source"|"(workspace|catalog):/;

const readManifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** pnpm packs them, for it alone resolves `workspace:` and `catalog:` and applies `publishConfig`. */
function pack(destination) {
  const { packageManager } = readManifest(root);
  const words = ['--silent', '--recursive', '--filter', './packages/*', 'pack', '--pack-destination'];
  if (!run('npx', ['--yes', '--prefer-offline', packageManager, ...words, destination])) {
    throw new Error(`The packages could not be packed by ${packageManager}; the messages above say why.`);
  }
}

/** Every dependency but our own is linked: nothing comes from the network. */
export function link(project, name, folder) {
  const place = join(project, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  rmSync(place, { recursive: true, force: true });
  symlinkSync(join(folder, 'node_modules', name), place, 'junction');
}

/** Unpacks a tarball into the project, and returns its manifest. */
function unpack(tarball, project) {
  const folder = mkdtempSync(join(project, 'unpacked-'));
  if (!run('tar', ['-xzf', tarball], { cwd: folder })) throw new Error(`${tarball} could not be unpacked.`);
  const unpacked = join(folder, 'package');
  const manifest = readManifest(unpacked);
  const place = join(project, 'node_modules', manifest.name);
  mkdirSync(dirname(place), { recursive: true });
  renameSync(unpacked, place);
  return manifest;
}

/** What would be published and should not be. */
function findStray(manifest, files) {
  const stray = onlyHere.exec(JSON.stringify(manifest))?.[0];
  return stray ?? files.find((file) => onlyForTests.test(file));
}

/** What would be installed with the package, and none of its code imports. */
function findUnused(needed, folder, files) {
  const code = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  return needed.find((name) => ![`"${name}"`, `"${name}/`].some((specifier) => code.includes(specifier)));
}

/** Installs the built packages in the project, with their dependencies. Returns the tarballs. */
export function installPacked(project) {
  const packed = join(project, 'packed');
  mkdirSync(packed, { recursive: true });
  pack(packed);
  const tarballs = readdirSync(packed).map((file) => join(packed, file));
  for (const tarball of tarballs) {
    const manifest = unpack(tarball, project);
    const { name, dependencies, peerDependencies } = manifest;
    const folder = join(project, 'node_modules', name);
    const files = readdirSync(folder, { recursive: true });
    const stray = findStray(manifest, files);
    if (stray) throw new Error(`${name} would publish ${stray}, which only this checkout uses.`);
    const needed = Object.keys({ ...dependencies, ...peerDependencies });
    const unused = findUnused(needed, folder, files);
    if (unused) throw new Error(`${name} depends on ${unused}, which none of its files imports: remove it.`);
    for (const other of needed.filter((other) => !other.startsWith('@talkmark/'))) {
      link(project, other, join(root, 'packages', name.slice('@talkmark/'.length)));
    }
  }
  return tarballs;
}
