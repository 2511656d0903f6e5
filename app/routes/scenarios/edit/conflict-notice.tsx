import { pathWords } from "~/components/scenario/path-words";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { DraftConflict } from "~/domain/simulator/merge-drafts";
import { pathText } from "~/domain/simulator/problems";
import type { OpenConflict } from "./draft-store";

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

/** Two people changed the same place: both versions, and a choice for each. Nothing is sent until then. */
export function ConflictNotice({
  conflict,
  onSettle,
}: {
  conflict: OpenConflict;
  onSettle: (clash: DraftConflict, keep: "mine" | "theirs") => void;
}) {
  const who = conflict.savedBy ?? "Somebody else";
  return (
    <Notice
      tone="issue"
      live="assertive"
      title={`${who} changed the same words in the meantime. Choose for each place; nothing is saved over theirs until you have.`}
    >
      <ul className="mt-2 grid gap-4">
        {conflict.conflicts.map((clash) => (
          <li key={clash.path.join(".")} className="grid gap-2">
            <p className="text-sm font-semibold">
              {pathWords(clash.path, conflict.content)}{" "}
              <code className="font-normal text-second">{pathText(clash.path)}</code>
            </p>
            <div className="grid gap-4 sm:grid-cols-2">
              <Side
                title="Yours"
                value={clash.mine}
                act="Keep mine"
                onKeep={() => onSettle(clash, "mine")}
              />
              <Side
                title={conflict.savedBy ? `By ${conflict.savedBy}` : "By somebody else"}
                value={clash.theirs}
                act="Take theirs"
                onKeep={() => onSettle(clash, "theirs")}
              />
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
