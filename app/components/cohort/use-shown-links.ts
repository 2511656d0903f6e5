import { useCallback, useState } from "react";
import { areStillTaken, keptLinks } from "~/domain/cohort/shown-links";
import type { Added } from "./added-people";

interface Kept {
  added: readonly Added[];
  earlier: readonly Added[];
  times: number;
  of: readonly Added[] | null;
  isTaken: boolean;
}

interface Shown {
  /** The latest act that added somebody. */
  added: readonly Added[];
  /** Everybody of earlier acts whose link was shown and still works. */
  earlier: readonly Added[];
  /** How many acts have added somebody since the page came. */
  times: number;
  /** There are links among them that nobody has copied or saved. */
  isUntaken: boolean;
  onTaken: () => void;
}

/**
 * Keeps the links of earlier acts on the page beside those of the latest: they are shown once, and go only
 * where a newer link takes their place, or where they no longer work.
 */
export function useShownLinks(added: readonly Added[], open: readonly { email: string }[]): Shown {
  const [shown, setShown] = useState<Kept>({
    ...{ added: [], earlier: [], times: 0, of: null, isTaken: false },
  });
  const onTaken = useCallback(() => setShown((now) => ({ ...now, isTaken: true })), []);
  if (added.length > 0 && shown.of !== added) {
    const earlier = keptLinks([...shown.added, ...shown.earlier], added);
    const isTaken = areStillTaken(shown.isTaken, added);
    setShown({ added, earlier, times: shown.times + 1, of: added, isTaken });
  }
  const works = (each: Added) =>
    each.link === null || open.some(({ email }) => email === each.email);
  const stay = { added: shown.added.filter(works), earlier: shown.earlier.filter(works) };
  const hasLinks = [...stay.added, ...stay.earlier].some(({ link }) => link !== null);
  return {
    ...stay,
    times: shown.times,
    isUntaken: hasLinks && !shown.isTaken,
    onTaken,
  };
}
