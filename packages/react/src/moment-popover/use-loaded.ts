import { useEffect, useState } from 'react';

/**
 * What `load` brings, once `wanted`. A failure is not thrown, for it would take down the page around: it is loaded again
 * the next time it is wanted.
 */
export function useLoaded<T>(load: () => Promise<T>, wanted: boolean): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: T }>();
  const missing = wanted && !loaded;
  useEffect(() => {
    if (!missing) return;
    let left = false;
    load().then(
      (value) => {
        if (!left) setLoaded({ value });
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [load, missing]);
  return loaded?.value;
}
