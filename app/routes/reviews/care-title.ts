/** What the page of one's own care is called, on it and wherever something leads to it. */
export const careTitle = "How much I had lately";
