/** The size of a file in words. */
export const inKilobytes = (bytes: number) =>
  `${Math.max(1, Math.round(bytes / 1024)).toLocaleString("en-GB")} kB`;
