import { ButtonLink } from "./button";

/** Older and newer, by key; either may be missing at an end. */
export function Pagination({
  newer,
  older,
  label = "Pages",
}: {
  newer?: string | null;
  older?: string | null;
  label?: string;
}) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className="no-print flex gap-2.5 py-4">
      {newer && (
        <ButtonLink to={newer} rel="prev" size="small">
          Newer
        </ButtonLink>
      )}
      {older && (
        <ButtonLink to={older} rel="next" size="small">
          Older
        </ButtonLink>
      )}
    </nav>
  );
}
