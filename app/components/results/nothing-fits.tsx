import { ButtonLink } from "../ui/button";
import { EmptyState } from "../ui/empty-state";

/** What a heading says where a filter leaves no reviewed session. */
export const noneFits = "No reviewed session fits this filter";

interface NothingFitsProps {
  /** The same page without a filter. */
  allHref: string;
  title?: string;
}

/** A filter leaves nothing to show: that it is the filter, and the way back. */
export function NothingFits({
  allHref,
  title = "No session with a submitted review is in this part of the study.",
}: NothingFitsProps) {
  return (
    <EmptyState title={title} act={<ButtonLink to={allHref}>All of the study</ButtonLink>}>
      A value of the filter may be mistyped, or stand for sessions that nobody has reviewed.
    </EmptyState>
  );
}
