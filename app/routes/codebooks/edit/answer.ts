import type { Scale, Tag } from "~/domain/review/codebook";

/** What an act on the draft came to, where it was not taken. */
export interface Answer {
  intent: string;
  field: string;
  message: string;
  /** What was stored meanwhile. */
  stored: Tag | Scale | null;
}
