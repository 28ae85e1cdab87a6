import { cleanup, fireEvent, render } from '@testing-library/react';
import { createRef, type ElementType, type ReactNode } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';

export interface PartUnderTest {
  /** `Timeline.Rail` */
  readonly name: string;
  readonly Part: ElementType;
  readonly props?: Readonly<Record<string, unknown>>;
  /** Renders the part where it belongs. */
  readonly surround: (part: ReactNode) => ReactNode;
  /** The tag of its one element. */
  readonly tag: string;
  /** For a part with a handler of its own. */
  readonly handles?: {
    readonly event: 'onClick' | 'onKeyDown';
    readonly key?: string;
    /** Watches for what the part's own handler does. */
    readonly watch: (done: () => void) => void;
  };
}

/** What every part promises: one element, the consumer's props, ref and element, the consumer's handlers first. */
export function testPart({ name, Part, props = {}, surround, tag, handles }: PartUnderTest): void {
  describe(name, () => {
    afterEach(cleanup);

    function show(extra: Readonly<Record<string, unknown>>) {
      const view = render(surround(<Part {...props} data-testid="part" {...extra} />));
      return view.getByTestId('part');
    }

    test('is one element and passes props on', () => {
      const element = show({ className: 'mine', id: 'x', title: 'hint' });
      expect(element.tagName.toLowerCase()).toBe(tag);
      expect(element.className).toBe('mine');
      expect(element.title).toBe('hint');
    });

    test('hands over its element', () => {
      const ref = createRef<HTMLElement>();
      expect(show({ ref })).toBe(ref.current);
    });

    test('keeps a style of the consumer beside its own', () => {
      expect(show({ style: { outlineWidth: '3px' } }).style.outlineWidth).toBe('3px');
    });

    test('calls the consumer’s handlers', () => {
      const onClick = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
      const onKeyDown = vi.fn();
      const element = show({ onClick, onKeyDown });
      fireEvent.click(element);
      fireEvent.keyDown(element, { key: 'x' });
      expect(onClick).toHaveBeenCalledOnce();
      expect(onKeyDown).toHaveBeenCalledOnce();
    });

    if (handles) {
      const { event, key = 'Enter', watch } = handles;
      const trigger = (element: HTMLElement) =>
        event === 'onClick' ? fireEvent.click(element) : fireEvent.keyDown(element, { key });

      test('handles an event after the consumer, unless the consumer prevents it', () => {
        const order: string[] = [];
        watch(() => order.push('part'));
        trigger(show({ [event]: () => order.push('consumer') }));
        expect(order).toEqual(['consumer', 'part']);
        cleanup();
        order.length = 0;
        trigger(show({ [event]: (prevented: Event) => prevented.preventDefault() }));
        expect(order).toEqual([]);
      });
    }

    test('gives its attributes to the consumer’s element with asChild', () => {
      const own = show({});
      const names = own.getAttributeNames().filter((attribute) => attribute.startsWith('data-talkmark'));
      cleanup();
      const view = render(
        surround(
          <Part {...props} asChild>
            <section data-testid="child" />
          </Part>,
        ),
      );
      const child = view.getByTestId('child');
      expect(child.tagName).toBe('SECTION');
      for (const attribute of names) expect(child.hasAttribute(attribute)).toBe(true);
    });
  });
}
