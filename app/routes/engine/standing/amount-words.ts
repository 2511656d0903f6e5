import { inWords } from "~/domain/wording/counted";

/** A share as a percentage on one line: 0.0412 as "4.1 %". */
export const percent = (share: number) => `${inWords(100 * share, 1)}\u00a0%`;

/** A time in milliseconds as it is read: "12 ms", "1.83 s". */
export const timeWords = (ms: number) =>
  ms < 1000 ? `${inWords(ms, 0)} ms` : `${inWords(ms / 1000, 2)} s`;

/** A time limit in whole milliseconds, in seconds: "45 s", "1.5 s". */
export const limitWords = (ms: number) =>
  `${(ms / 1000).toLocaleString("en-GB", { maximumFractionDigits: 3 })} s`;
