import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { formats, parseTalk, writeTalk } from '@talkmark/core';
import { buildTalk } from '@talkmark/core/testing';
import { TalkPlayer } from '@talkmark/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const { talk } = parseTalk(readFileSync('notes.txt', 'utf8'));
assert.equal(talk.moments[0].start, 979);
for (const { id, write } of formats) {
  if (write) assert.equal(typeof writeTalk(talk, id).text, 'string', id);
}
assert.equal(parseTalk(writeTalk(talk, 'webvtt').text).moments[0].start, 979);
assert.ok(buildTalk().id);
assert.match(renderToString(createElement(TalkPlayer, { talk: buildTalk() })), /data-talkmark-player/);

const styles = readFileSync(createRequire(import.meta.url).resolve('@talkmark/react/styles.css'), 'utf8');
assert.match(styles, /@layer talkmark/);
assert.doesNotMatch(styles, /@import/);
