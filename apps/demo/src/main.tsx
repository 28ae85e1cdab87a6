import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app';
import { addressOf } from './href';

const root = document.getElementById('page');
if (root) {
  hydrateRoot(
    root,
    <StrictMode>
      <App address={addressOf(location.pathname)} />
    </StrictMode>,
  );
}
