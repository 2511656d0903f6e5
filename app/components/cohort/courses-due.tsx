import { counted } from "~/domain/wording/counted";

/** Says that numbers of peers are still being made again; nothing where all are there. */
export function CoursesDue({ due }: { due: number }) {
  if (due === 0) return null;
  return (
    <p role="status" className="pb-3 text-sm text-second">
      The numbers of {counted(due, "more peer")} are still being brought up to date. Load the page
      again in a moment.
    </p>
  );
}
