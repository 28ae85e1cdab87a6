/** What looks at the code without running it: for each name, commands. */
export const checks = {
  lint: [['biome', 'check', '--error-on-warnings', '.']],
  types: [
    ['tsc', '--noEmit', '--project', 'packages/core'],
    ['tsc', '--noEmit', '--project', 'packages/cli'],
    ['tsc', '--noEmit'],
  ],
};
