import { useNavigate, useSearchParams } from "@remix-run/react";
import { useMemo } from "react";
import {
  partOf,
  partWords,
  scenarioParts,
  type ScenarioPart,
} from "~/components/scenario/path-words";
import { ProblemList } from "~/components/scenario/problem-list";
import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { SectionTitle } from "~/components/ui/page-title";
import { SideNav } from "~/components/ui/tabs";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { ScenarioProblem } from "~/domain/simulator/problems";
import { versionPath, type VersionAddress } from "~/domain/simulator/version-address";
import { counted } from "~/domain/wording/counted";
import { AskedBackPart } from "./asked-back-part";
import { ConflictNotice } from "./conflict-notice";
import { CuesPart } from "./cues-part";
import type { DraftState, DraftStore } from "./draft-store";
import type { DraftFindings } from "./use-draft";
import { EditorContext, messagesByField, type Editor } from "./editor-context";
import { FileReplace } from "./file-replace";
import { OccasionsPart } from "./occasions-part";
import { PeoplePart } from "./people-part";
import { PersonPart } from "./person-part";
import { ReturnsPart } from "./returns-part";
import { StartPart } from "./start-part";
import { StoryPart } from "./story-part";
import { SuggestionsPart } from "./suggestions-part";
import { TopicsPart } from "./topics-part";
import { useFieldInAddress } from "./use-field-in-address";

const parts: Record<ScenarioPart, () => JSX.Element> = {
  person: PersonPart,
  start: StartPart,
  story: StoryPart,
  cues: CuesPart,
  topics: TopicsPart,
  people: PeoplePart,
  "asked-back": AskedBackPart,
  occasions: OccasionsPart,
  returns: ReturnsPart,
  suggestions: SuggestionsPart,
};

function usePart(): ScenarioPart {
  const [params] = useSearchParams();
  const asked = params.get("part");
  return scenarioParts.find((part) => part === asked) ?? "person";
}

function PartNav({
  current,
  problems,
}: {
  current: ScenarioPart;
  problems: readonly ScenarioProblem[];
}) {
  const tabs = scenarioParts.map((part) => {
    const count = problems.filter(({ path }) => partOf(path) === part).length;
    const label = count > 0 ? `${partWords[part]} (${count})` : partWords[part];
    return { to: `?part=${part}`, label, current: part === current };
  });
  return <SideNav label="Parts of the scenario" tabs={tabs} />;
}

function useEditorValue(
  { draft }: DraftState,
  store: DraftStore,
  { problems, hints: found }: DraftFindings,
): Editor {
  const names = Object.keys(draft.cues).join(" ");
  const cueIds = useMemo(() => names.split(" ").filter(Boolean), [names]);
  const messages = useMemo(() => messagesByField(problems), [problems]);
  const hints = useMemo(() => messagesByField(found), [found]);
  const fieldInAddress = useFieldInAddress();
  return { draft, edit: store.edit, messages, hints, cueIds, fieldInAddress };
}

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

/** The draft part by part, with what it still breaks beside it. */
export function ScenarioEditor({
  address,
  store,
  state,
  findings,
}: {
  address: VersionAddress;
  store: DraftStore;
  state: DraftState;
  findings: DraftFindings;
}) {
  const { problems, hints } = findings;
  const part = usePart();
  const Part = parts[part];
  const editor = useEditorValue(state, store, findings);
  const isReady = useHydrated();
  return (
    <EditorContext.Provider value={editor}>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[11rem_minmax(0,1fr)_18rem]">
        <div className="min-w-0 lg:sticky lg:top-16 lg:self-start">
          <PartNav current={part} problems={problems} />
        </div>
        <div className="grid min-w-0 content-start gap-5">
          {state.conflict && <ConflictNotice conflict={state.conflict} onSettle={store.settle} />}
          {state.merged && !state.conflict && (
            <Notice live="polite">
              {state.merged} changed other places. Both changes are kept.
            </Notice>
          )}
          <h2 className="text-lg font-semibold">{partWords[part]}</h2>
          {/* Words typed before the page's script runs would be lost: there is nobody to keep them yet. */}
          <fieldset disabled={!isReady} className="contents">
            <Part />
          </fieldset>
        </div>
        <aside
          aria-label="What is still to do"
          className="grid content-start gap-6 lg:sticky lg:top-16 lg:max-h-[calc(100dvh-5rem)] lg:self-start lg:overflow-y-auto lg:pr-1 lg:pb-2"
        >
          <section aria-label="Problems" className="grid gap-2">
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
              <p className="text-sm text-second">
                Hints: none of them keeps it from being published.
              </p>
              <ProblemList
                problems={hints}
                editor={versionPath(address, "edit")}
                named={state.draft}
              />
            </section>
          )}
          <section aria-label="Go on" className="grid justify-items-start gap-2.5">
            <Button type="button" size="small" disabled={!state.canUndo} onClick={store.undo}>
              Undo the last add, move or remove
            </Button>
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
            onDraft={(draft) =>
              store.edit({ act: "replace", draft: { ...draft, key: address.key } })
            }
          />
        </aside>
      </div>
    </EditorContext.Provider>
  );
}
