/** How Vite resolves packages: ours by their condition `source`, the TypeScript, so that nothing needs a build first. */
export declare const resolveConditions: Readonly<Record<'browser' | 'node', string[]>>;
