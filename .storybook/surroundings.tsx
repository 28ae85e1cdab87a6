import type { Decorator } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';

/** Gives every story a page of the chosen colour scheme and text direction. */
export const withSurroundings: Decorator = (Story, { globals, viewMode }) => {
  const colorScheme = globals['theme'] === 'dark' ? 'dark' : 'light';
  const colors = { colorScheme, background: 'Canvas', color: 'CanvasText' };

  useLayoutEffect(() => {
    if (viewMode === 'docs') return;
    document.documentElement.style.colorScheme = colorScheme;
    document.body.style.background = 'Canvas';
    document.body.style.color = 'CanvasText';
    document.body.style.fontFamily = 'system-ui, sans-serif';
  }, [colorScheme, viewMode]);

  return (
    <div dir={globals['direction']} style={{ ...colors, fontFamily: 'system-ui, sans-serif' }}>
      <Story />
    </div>
  );
};
