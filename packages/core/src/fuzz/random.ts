// biome-ignore lint/style/noRestrictedImports: nothing in this folder is published, and both draw from one generator
export { createRandom, type Random } from '../testing/create-random';
