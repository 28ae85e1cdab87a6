import 'video.js/dist/video-js.css';
import '@talkmark/react/styles.css';

export { TalkPlayer } from '@talkmark/react';
