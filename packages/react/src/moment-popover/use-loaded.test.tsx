// @vitest-environment happy-dom
import { render, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useLoaded } from './use-loaded';

function Loaded({ load, wanted }: { load: () => Promise<string>; wanted: boolean }) {
  return <p>{useLoaded(load, wanted) ?? 'nothing'}</p>;
}

test('what fails to load leaves the page alone, and is loaded the next time it is wanted', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValue('the popover');
  const { container, rerender } = render(<Loaded load={load} wanted={false} />);
  expect(load).not.toHaveBeenCalled();
  rerender(<Loaded load={load} wanted />);
  await waitFor(() => expect(load).toHaveBeenCalledOnce());
  await Promise.resolve();
  expect(container.textContent).toBe('nothing');
  rerender(<Loaded load={load} wanted={false} />);
  rerender(<Loaded load={load} wanted />);
  await waitFor(() => expect(container.textContent).toBe('the popover'));
  expect(load).toHaveBeenCalledTimes(2);
});
