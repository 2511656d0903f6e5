/** Least and most client turns between two at which a reviewer is asked. */
export const everyRange = { least: 1, most: 20 } as const;
