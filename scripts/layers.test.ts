import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'talkmark-layers-'));

/** For each folder, what its files may import and what they must not. */
const layers = [
  {
    place: 'packages/core/src',
    allowed: ['./formats/parse-talk'],
    forbidden: [
      '../../react/src/store/playhead',
      '../../../apps/demo/src/app',
      'react',
      'video.js',
      'node:fs',
    ],
  },
  {
    place: 'packages/core/src/talk',
    allowed: ['./talk', '../time/timecode', 'valibot'],
    forbidden: ['../formats/talk-format', '../timeline/clusters', '../media/media-adapter', '../index'],
  },
  {
    place: 'packages/core/src/time',
    allowed: ['../talk/talk'],
    forbidden: ['../formats/talk-format', '../../../react/src/store/playhead', '@talkmark/react'],
  },
  {
    place: 'packages/core/src/timeline',
    allowed: ['../talk/talk', '../time/timecode', './clusters'],
    forbidden: ['../index', '../formats/talk-format', '../search/moment-search', 'react'],
  },
  {
    place: 'packages/core/src/fuzz',
    allowed: ['../formats/formats', '../talk/define-talk', '../testing/create-random', './finding'],
    forbidden: ['../index', '../search/moment-search', 'fast-check', 'node:fs'],
  },
  {
    place: 'packages/core/src/search',
    allowed: ['../talk/talk', './fold-text'],
    forbidden: ['../formats/talk-format', '../index', 'minisearch'],
  },
  {
    place: 'packages/core/src/formats',
    allowed: ['../talk/define-talk', './json/parse', 'valibot'],
    forbidden: [
      '../index',
      '../testing/index',
      '../fuzz/try-formats',
      '@talkmark/core',
      '@talkmark/react',
      'zustand/vanilla',
    ],
  },
  {
    place: 'packages/core/src/formats/timestamp-text',
    allowed: ['../../talk/talk', '../talk-format'],
    forbidden: ['../../index', '../../testing/build-talk', '../../../../cli/src/run', 'fs'],
  },
  {
    place: 'packages/cli/src',
    allowed: ['@talkmark/core', 'node:util', 'node:fs/promises', './run', '../package.json'],
    forbidden: [
      '@talkmark/react',
      '@talkmark/core/testing',
      'react',
      'video.js',
      '../../core/src/talk/fault',
    ],
  },
  {
    place: 'packages/react/src',
    allowed: ['react', '@talkmark/core', './player/player-root', './timeline/index.parts'],
    forbidden: ['video.js', 'video.js/core', 'zustand', '../../core/src/index', '../package.json'],
  },
  {
    place: 'packages/react/src/store',
    allowed: ['@talkmark/core', 'zustand/vanilla', './player-state'],
    forbidden: [
      'react',
      'react-dom',
      'zustand',
      'zustand/react',
      'zustand/react/shallow',
      'video.js',
      '@talkmark/core/testing',
      '../talk-player',
      '../index',
      '../part/attributes',
      '../player/use-player',
      '../media/videojs-adapter',
      '../timeline/timeline-rail',
      '../../../core/src/talk/talk',
    ],
  },
  {
    place: 'packages/react/src/media',
    allowed: ['video.js', 'video.js/core', '@talkmark/core', '../store/create-player', './create-videojs'],
    forbidden: [
      'react',
      'react-dom',
      'zustand',
      '@radix-ui/react-popover',
      '../timeline/timeline-rail',
      '../player/use-player',
    ],
  },
  {
    place: 'packages/react/src/part',
    allowed: ['react', '@radix-ui/react-primitive', '../store/player-state'],
    forbidden: [
      'video.js',
      'zustand',
      '../player/use-player',
      '../timeline/item-key',
      '../talk-player',
      '../index',
    ],
  },
  {
    place: 'packages/react/src/player',
    allowed: [
      'react',
      'zustand',
      'react-dom',
      '../store/playhead',
      '../media/mount-videojs',
      '../part/attributes',
    ],
    forbidden: [
      'video.js',
      'video.js/core',
      '../timeline/timeline-rail',
      '../moment-list/list-row',
      '../index',
    ],
  },
  ...['moment-list', 'moment-popover', 'timeline', 'share', 'transcript'].map((feature) => ({
    place: `packages/react/src/${feature}`,
    allowed: [
      'react',
      '@talkmark/core',
      'zustand/react/shallow',
      '../player/use-player',
      '../part/attributes',
    ],
    forbidden: ['video.js', '../media/mount-videojs', '../another/feature', '../index', '../talk-player'],
  })),
  {
    place: 'stories/timeline',
    allowed: [
      '@talkmark/react',
      '@talkmark/react/styles.css',
      '@talkmark/core/testing',
      '../fixtures/introduction',
    ],
    forbidden: ['../../packages/react/src/index', '../../apps/demo/src/app', '@talkmark/react/src/index'],
  },
  {
    place: 'apps/demo/src/pages',
    allowed: ['@talkmark/react', '../layout/speakers', 'react'],
    forbidden: [
      '../../../../packages/core/src/index',
      '../../../../stories/fixtures/introduction',
      '@talkmark/core/dist/index.js',
    ],
  },
];

const ways = {
  import: (specifier: string) => `import { name } from '${specifier}';\nexport const other = name;\n`,
  type: (specifier: string) => `import type { Name } from '${specifier}';\nexport type Other = Name;\n`,
  'export from': (specifier: string) => `export { name } from '${specifier}';\n`,
  'import()': (specifier: string) => `export const load = () => import('${specifier}');\n`,
};

const cases = layers.flatMap(({ place, allowed, forbidden }) =>
  [
    ...allowed.map((specifier) => ({ specifier, isForbidden: false })),
    ...forbidden.map((specifier) => ({ specifier, isForbidden: true })),
  ].flatMap((one, number) =>
    Object.entries(ways).map(([way, write]) => ({
      ...one,
      place,
      way,
      file: `${place}/import-${number}-${way.replace(/\W/g, '')}.ts`,
      source: write(one.specifier),
    })),
  ),
);

let faulty: ReadonlySet<string>;

// All at once: starting the linter takes longer than its work.
beforeAll(() => {
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const { file, source } of cases) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), source);
  }
  const words = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', '.'];
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, ...words], { cwd: folder, encoding: 'utf8' });
  const {
    diagnostics,
  }: { diagnostics: { category: string; severity: string; location: { path: string } }[] } =
    JSON.parse(stdout);
  faulty = new Set(
    diagnostics
      .filter(
        ({ category, severity }) => category === 'lint/style/noRestrictedImports' && severity === 'error',
      )
      .map(({ location }) => location.path),
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(layers)('files in $place import only what their layer may', ({ place }) => {
  const here = cases.filter((one) => one.place === place);
  const describeCase = ({ way, specifier }: (typeof here)[number]) => `${way} ${specifier}`;
  expect(here.filter(({ file }) => faulty.has(file)).map(describeCase)).toEqual(
    here.filter(({ isForbidden }) => isForbidden).map(describeCase),
  );
});
