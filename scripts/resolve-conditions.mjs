const common = ['source', 'module', 'development|production'];

export const resolveConditions = {
  browser: [...common, 'browser'],
  node: [...common, 'node'],
};
