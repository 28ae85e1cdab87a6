/** Invented, people and talk alike. */
export const exampleText = `Notes on last week’s storage talk, for those who were not there.

She spends a good while on history; the part you want begins at 4:30, when she draws the write path on the
whiteboard. The first live demo starts at 12:45 (it crashes at 14:02, to applause), and the second one, from 21:10
to 24:00, does not.

If you only have two minutes, go to 33:20 for the answer to “so when do we lose data?”.
`;
