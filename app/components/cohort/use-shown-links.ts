import { useState } from "react";
import { keptLinks } from "~/domain/cohort/shown-links";
import type { Added } from "./added-people";

interface Shown {
  /** The latest act that added somebody. */
  added: readonly Added[];
  /** Everybody of earlier acts whose link was shown and still works. */
  earlier: readonly Added[];
  /** How many acts have added somebody since the page came. */
  times: number;
}

/**
 * Keeps the links of earlier acts on the page beside those of the latest: they are shown once, and go only
 * where a newer link takes their place, or where they no longer work.
 */
export function useShownLinks(added: readonly Added[], open: readonly { email: string }[]): Shown {
  const [shown, setShown] = useState<Shown & { of: readonly Added[] | null }>({
    ...{ added: [], earlier: [], times: 0, of: null },
  });
  if (added.length > 0 && shown.of !== added) {
    const earlier = keptLinks([...shown.added, ...shown.earlier], added);
    setShown({ added, earlier, times: shown.times + 1, of: added });
  }
  const works = (each: Added) =>
    each.link === null || open.some(({ email }) => email === each.email);
  return {
    added: shown.added.filter(works),
    earlier: shown.earlier.filter(works),
    times: shown.times,
  };
}
