#!/usr/bin/env node
import { existsSync } from 'node:fs';

// Only a checkout has this file: there the command is rebuilt when its sources changed.
const buildIfStale = new URL('../scripts/build-if-stale.mjs', import.meta.url);
if (existsSync(buildIfStale)) await import(buildIfStale.href);

await import('../dist/talkmark.js');
