import { ButtonLink } from "./button";

/** Older and newer, by key; either may be missing at an end. */
export function Pagination({
  newer,
  older,
  label = "Pages",
  words = { newer: "Newer", older: "Older" },
}: {
  newer?: string | null;
  older?: string | null;
  label?: string;
  /** What the two links say where the pages are not in the order of time. */
  words?: { newer: string; older: string };
}) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className="no-print flex gap-2.5 py-4">
      {newer && (
        <ButtonLink to={newer} rel="prev" size="small">
          {words.newer}
        </ButtonLink>
      )}
      {older && (
        <ButtonLink to={older} rel="next" size="small">
          {words.older}
        </ButtonLink>
      )}
    </nav>
  );
}
