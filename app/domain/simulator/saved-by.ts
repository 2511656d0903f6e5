/** Who saved a draft last, as the person is told who reads it. */
export interface SavedBy {
  name: string;
  /** True where it was the reader, in another window or on another device. */
  isYou: boolean;
}

/** Who saved, told to a reader; null where nobody did, or who did is gone. */
export function savedByFor(
  reader: string,
  { savedBy, savedById }: { savedBy: string | null; savedById: string | null },
): SavedBy | null {
  return savedBy === null ? null : { name: savedBy, isYou: savedById === reader };
}
