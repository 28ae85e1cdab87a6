/** The element in which video.js plays, once it knows the recording. For tests only. */
export async function findVideo(container: HTMLElement): Promise<HTMLVideoElement> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const found = container.querySelector('video');
    if (found && found.readyState > 0) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('video.js is not ready after ten seconds.');
}
