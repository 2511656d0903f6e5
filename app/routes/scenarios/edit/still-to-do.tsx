import { useNavigate } from "@remix-run/react";
import { ProblemList } from "~/components/scenario/problem-list";
import { ButtonLink } from "~/components/ui/button";
import { SectionTitle } from "~/components/ui/page-title";
import { versionPath, type VersionAddress } from "~/domain/simulator/version-address";
import { counted } from "~/domain/wording/counted";
import type { DraftState, DraftStore } from "./draft-store";
import { FileReplace } from "./file-replace";
import { toDoId } from "./narrow-bar";
import { UndoButton } from "./undo-button";
import type { DraftFindings } from "./use-draft";

/** Goes to another page of the version once everything typed is sent, so that it shows there. */
function SavedLink({
  address,
  store,
  page,
  children,
}: {
  address: VersionAddress;
  store: DraftStore;
  page: string;
  children: string;
}) {
  const navigate = useNavigate();
  const to = versionPath(address, page);
  return (
    <ButtonLink
      size="small"
      to={to}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        void store.flush().finally(() => navigate(to));
      }}
    >
      {children}
    </ButtonLink>
  );
}

/** What keeps the draft from being published, what is worth another look, and where to go from here. */
export function StillToDo({
  address,
  store,
  state,
  findings: { problems, hints },
  undo,
}: {
  address: VersionAddress;
  store: DraftStore;
  state: DraftState;
  findings: DraftFindings;
  undo: () => void;
}) {
  return (
    <aside
      aria-label="What is still to do"
      className="grid content-start gap-6 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:self-start lg:overflow-y-auto lg:pr-1 lg:pb-2"
    >
      <section id={toDoId} tabIndex={-1} aria-label="Problems" className="grid gap-2">
        <SectionTitle aside={problems.length > 0 ? problems.length : undefined}>
          {problems.length === 0 ? "Nothing to put right" : "To put right before publishing"}
        </SectionTitle>
        <div role="status" className="sr-only">
          {problems.length === 0 ? "No problems." : `${counted(problems.length, "problem")}.`}
        </div>
        {problems.length > 0 && (
          <ProblemList
            problems={problems}
            editor={versionPath(address, "edit")}
            named={state.draft}
          />
        )}
      </section>
      {hints.length > 0 && (
        <section aria-label="Hints" className="grid gap-2">
          <SectionTitle aside={hints.length}>Worth another look</SectionTitle>
          <p className="text-sm text-second">Hints: none of them keeps it from being published.</p>
          <ProblemList problems={hints} editor={versionPath(address, "edit")} named={state.draft} />
        </section>
      )}
      <section aria-label="Go on" className="grid justify-items-start gap-2.5">
        <div className="max-lg:hidden">
          <UndoButton canUndo={state.canUndo} isKept={state.keptAtUndo} undo={undo}>
            Undo the last add, move or remove
          </UndoButton>
        </div>
        <SavedLink {...{ address, store }} page="rehearsal">
          Rehearse
        </SavedLink>
        <SavedLink {...{ address, store }} page="check">
          Check with scripted supporters
        </SavedLink>
        <SavedLink {...{ address, store }} page="">
          Read and publish
        </SavedLink>
        <ButtonLink size="small" reloadDocument to={versionPath(address, "file")}>
          Save as a file
        </ButtonLink>
      </section>
      <FileReplace
        onDraft={(draft) => store.edit({ act: "replace", draft: { ...draft, key: address.key } })}
      />
    </aside>
  );
}
