/** Invented, people and talk alike. The last time is one of the day, which is no moment. */
export const exampleText = `Notes on last week’s storage talk, for those who were not there.

She draws the write path on the whiteboard at 4:30. The first live demo starts at 12:45 and crashes at 14:02, to applause.

At 33:20 somebody asks when we lose data. The answer begins at 35:05.

We watch it again on Thursday at 15:30 in the small room.
`;
