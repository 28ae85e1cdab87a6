export type * from './talk/talk';
