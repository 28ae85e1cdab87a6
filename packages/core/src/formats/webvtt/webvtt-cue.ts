import type { Seconds } from '../../talk/talk';

/** Where on the picture cues are shown, under the names of the VTTRegion interface; lengths in percent. */
export interface WebVttRegion {
  id: string;
  width: number;
  lines: number;
  regionAnchorX: number;
  regionAnchorY: number;
  viewportAnchorX: number;
  viewportAnchorY: number;
  scroll: '' | 'up';
}

/** One cue as it stands in the file, under the names of the VTTCue interface; lengths in percent. */
export interface WebVttCue {
  id: string;
  startTime: Seconds;
  /** May be before `startTime`: the specification's parser keeps such cues. */
  endTime: Seconds;
  /** The payload, markup and all, lines ended by LF. */
  text: string;
  region: WebVttRegion | null;
  vertical: '' | 'rl' | 'lr';
  snapToLines: boolean;
  line: number | 'auto';
  lineAlign: 'start' | 'center' | 'end';
  position: number | 'auto';
  positionAlign: 'line-left' | 'center' | 'line-right' | 'auto';
  size: number;
  align: 'start' | 'center' | 'end' | 'left' | 'right';
}

/** A cue with the settings that hold where nothing is set (WebVTT, 6.1, "cue creation"). */
export function createCue(id: string, startTime: Seconds, endTime: Seconds): WebVttCue {
  return {
    id,
    startTime,
    endTime,
    text: '',
    region: null,
    vertical: '',
    snapToLines: true,
    line: 'auto',
    lineAlign: 'start',
    position: 'auto',
    positionAlign: 'auto',
    size: 100,
    align: 'center',
  };
}
