import type { Note, NoteKind } from "~/domain/misalignment/notes";
import type { View } from "./view";

const about: Record<View, readonly NoteKind[]> = {
  rates: ["few-sessions", "no-overlap", "peers-more-often", "ties"],
  agreement: ["few-sessions", "no-overlap", "paradox", "wide-interval"],
};

/** What a reader should know beside the numbers of this view. */
export function NoteList({ notes, view }: { notes: readonly Note[]; view: View }) {
  const shown = notes.filter((note) => about[view].includes(note.kind));
  if (shown.length === 0) return null;
  return (
    <section aria-label="Notes" className="max-w-[60rem]">
      <h2 className="text-sm font-semibold">Notes</h2>
      <ul className="mt-2 grid gap-x-10 gap-y-2 md:grid-cols-2">
        {shown.map((note) => (
          <li key={`${note.kind} ${note.tagKey ?? ""}`} className="text-base text-second">
            {note.text}
          </li>
        ))}
      </ul>
    </section>
  );
}
