/** video.js ships its types for the full build only; the core build has the same shape. */
declare module 'video.js/core' {
  export { default } from 'video.js';
}
