/** How a client tends to talk when trust is low; the style comes and goes, and softens with trust. */
export const clientStyles = [
  "plain",
  "upset",
  "verbose",
  "reserved",
  "tangential",
  "pleasing",
] as const;
