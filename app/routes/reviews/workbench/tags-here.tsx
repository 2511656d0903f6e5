import { TagChip } from "~/components/ui/tag-chip";
import type { Annotation } from "~/domain/review/annotation";
import type { Keymap } from "~/domain/review/keymap";
import type { ReviewContext } from "~/domain/review/review-context";
import { CommandKey } from "./palette";

interface TagsHereProps {
  annotations: readonly Annotation[];
  tagByKey: ReviewContext["tagByKey"];
  keymap: Keymap;
  onOpen: (id: string) => void;
}

/** Above the tags to choose from: those that the turn in hand has, each of which can be opened. */
export function TagsHere({ annotations, tagByKey, keymap, onOpen }: TagsHereProps) {
  if (annotations.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line px-4 py-2 md:px-5">
      <p id="tags-here" className="flex items-center gap-1.5 text-xs text-second">
        <span className="lg:hidden">On this turn</span>
        <span className="hidden lg:inline">
          <CommandKey keymap={keymap} command="open-tag" /> opens
        </span>
      </p>
      <ul aria-labelledby="tags-here" className="flex min-w-0 flex-wrap gap-1.5">
        {annotations.map(({ id, tag, severity }) => (
          <li key={id}>
            <TagChip
              tone={tagByKey.get(tag)?.kind ?? "issue"}
              detail={severity ?? undefined}
              onOpen={() => onOpen(id)}
            >
              {tagByKey.get(tag)?.label ?? tag}
            </TagChip>
          </li>
        ))}
      </ul>
    </div>
  );
}
