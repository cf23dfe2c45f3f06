/** How long a reader stops typing before a search begins, in milliseconds. */
export const PAUSE = 120;
