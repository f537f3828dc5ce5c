/** As long as the search box of the list is worth reading for this. */
export const wordsMax = 200;
