import { Component, type ReactNode } from 'react';

interface Properties {
  /** What is missing if it fails, as the beginning of a sentence: "The player". */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of a page from blanking it. */
export class ErrorBoundary extends Component<Properties, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <div className="notice" data-severity="error" role="alert">
        <p>
          <strong>{this.props.what} could not be shown.</strong> Reload the page to try again; if it happens
          again, please report it with these words: “{error instanceof Error ? error.message : String(error)}”
        </p>
      </div>
    );
  }
}
