import { pathWords } from "~/components/scenario/path-words";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { DraftConflict } from "~/domain/simulator/merge-drafts";
import type { SavedBy } from "~/domain/simulator/saved-by";
import type { Elsewhere, OpenConflict } from "./draft-store";

function said(value: unknown): string {
  if (value === undefined || value === null) return "(taken away)";
  if (typeof value === "string") return value === "" ? "(empty)" : value;
  if (Array.isArray(value)) return value.map(said).join("\n");
  return JSON.stringify(value, null, 1);
}

function Side({
  title,
  value,
  act,
  onKeep,
}: {
  title: string;
  value: unknown;
  act: string;
  onKeep: () => void;
}) {
  return (
    <div className="grid content-start gap-1.5">
      <p className="text-xs font-semibold">{title}</p>
      <p className="max-h-48 overflow-auto font-serif text-base whitespace-pre-wrap">
        {said(value)}
      </p>
      <div>
        <Button type="button" size="small" onClick={onKeep}>
          {act}
        </Button>
      </div>
    </div>
  );
}

/** Who changed other places of the draft than were changed here. */
export const changedElsewhere = ({ name, isYou }: SavedBy) =>
  isYou
    ? "Other places were changed in another window or on another device."
    : `${name} changed other places.`;

/** Who changed the field that is written in here, and when that comes in. */
export const heldBackWords = ({ savedBy }: Elsewhere) =>
  savedBy?.isYou
    ? "You changed the field that you are in, in another window or on another device. That comes in once you leave the field; until then all is kept on this device."
    : `${savedBy?.name ?? "Somebody else"} changed the field that you are in. Their words come in once you leave it; until then yours are kept on this device.`;

const clashWords = (savedBy: OpenConflict["savedBy"]) =>
  savedBy?.isYou
    ? {
        title:
          "The same words were changed in the meantime, and last saved by you, in another window or on another device. Choose for each place; nothing is saved over what stands there until you have.",
        ...{ mine: "Here", keep: "Keep what is here" },
        ...{ theirs: "From elsewhere", take: "Take what is from elsewhere" },
      }
    : {
        title: `${savedBy?.name ?? "Somebody else"} changed the same words in the meantime. Choose for each place; nothing is saved over theirs until you have.`,
        ...{ mine: "Yours", keep: "Keep mine" },
        ...{ theirs: savedBy ? `By ${savedBy.name}` : "By somebody else", take: "Take theirs" },
      };

/** The same place was changed twice: both versions, and a choice for each. Nothing is sent until then. */
export function ConflictNotice({
  conflict,
  onSettle,
}: {
  conflict: OpenConflict;
  onSettle: (clash: DraftConflict, keep: "mine" | "theirs") => void;
}) {
  const words = clashWords(conflict.savedBy);
  return (
    <Notice tone="issue" live="assertive" title={words.title}>
      <ul className="mt-2 grid gap-4">
        {conflict.conflicts.map((clash) => (
          <li key={clash.path.join(".")} className="grid gap-2">
            <p className="text-sm font-semibold">{pathWords(clash.path, conflict.content)}</p>
            <div className="grid gap-4 sm:grid-cols-2">
              <Side
                title={words.mine}
                value={clash.mine}
                act={words.keep}
                onKeep={() => onSettle(clash, "mine")}
              />
              <Side
                title={words.theirs}
                value={clash.theirs}
                act={words.take}
                onKeep={() => onSettle(clash, "theirs")}
              />
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
