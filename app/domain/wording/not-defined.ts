/** What stands for a number that cannot be worked out, in a cell or a sentence; its reason stands beside it where there is one. */
export const notDefined = "not defined";
