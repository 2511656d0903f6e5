import { ButtonLink } from "~/components/ui/button";

/** Saves a whole table as a CSV file that the server makes; `of` is heard where a page has several. */
export function FileLink({ to, of }: { to: string; of?: string }) {
  return (
    <ButtonLink to={to} size={of === undefined ? "medium" : "small"} reloadDocument>
      Save as CSV{of !== undefined && <span className="sr-only"> ({of})</span>}
    </ButtonLink>
  );
}
