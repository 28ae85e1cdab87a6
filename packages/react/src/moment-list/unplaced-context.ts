import { createContext } from 'react';

/** The id that the title must have, so that the group is named by it. */
export const UnplacedContext = createContext<string | undefined>(undefined);
