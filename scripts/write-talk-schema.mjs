// Writes the JSON Schema of Talkmark's own format, which is published with the core.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root, run } from './run.mjs';

const { module } = await runnerImport(join(root, 'scripts/talk-schema.ts'), { root, logLevel: 'error' });
const file = join(root, 'packages/core/schema/talk-1.schema.json');
writeFileSync(file, `${JSON.stringify(module.createTalkSchema(), null, 2)}\n`);
if (!run('biome', ['format', '--write', file], { cwd: root })) process.exit(1);
