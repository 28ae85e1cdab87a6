import { cloneElement, isValidElement, type ReactNode } from 'react';

/**
 * What a part with content of its own puts inside itself: the consumer's children, else `content`. With `asChild` the
 * one child is the element itself, and `content` goes into it unless it has some.
 */
export function fill(children: ReactNode, content: ReactNode, asChild: boolean | undefined): ReactNode {
  if (!asChild) return children ?? content;
  if (!isValidElement<{ children?: ReactNode }>(children)) return children;
  return cloneElement(children, {}, children.props.children ?? content);
}
