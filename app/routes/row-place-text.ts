/** The last row of a page as an address names it; `rowPlaceSchema` reads it. */
export const rowPlaceText = ({ at, id }: { at: Date; id: string }) => `${at.toISOString()}~${id}`;
