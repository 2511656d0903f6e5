import { useSearchParams } from "@remix-run/react";
import { useMemo, useState } from "react";
import {
  fieldIdOf,
  partOf,
  partWords,
  pathOfField,
  scenarioParts,
  type ScenarioPart,
} from "~/components/scenario/path-words";
import { Notice } from "~/components/ui/notice";
import { SideNav } from "~/components/ui/tabs";
import { useHydrated } from "~/components/ui/use-hydrated";
import type { ScenarioProblem } from "~/domain/simulator/problems";
import type { VersionAddress } from "~/domain/simulator/version-address";
import { AskedBackPart } from "./asked-back-part";
import { ConflictNotice, changedElsewhere, heldBackWords } from "./conflict-notice";
import { CuesPart } from "./cues-part";
import type { DraftState, DraftStore } from "./draft-store";
import type { DraftFindings } from "./use-draft";
import { EditorContext, messagesByField, type Editor } from "./editor-context";
import { LostMarks } from "./lost-marks";
import { NarrowBar } from "./narrow-bar";
import { OccasionsPart } from "./occasions-part";
import { PeoplePart } from "./people-part";
import { PersonPart } from "./person-part";
import { ReturnsPart } from "./returns-part";
import { StartPart } from "./start-part";
import { StillToDo } from "./still-to-do";
import { StoryPart } from "./story-part";
import { SuggestionsPart } from "./suggestions-part";
import { TopicsPart } from "./topics-part";
import { partHeadingId, useFieldInAddress } from "./use-field-in-address";
import { useUndo } from "./use-undo";

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

/** Whether a control is written in; a button beside it works on what stands in it, and leaves it in hand. */
const isWrittenIn = (target: EventTarget) =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

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
  { key, version }: VersionAddress,
  { draft, notStored: leftOut }: DraftState,
  store: DraftStore,
  { problems, hints: found }: DraftFindings,
): Editor {
  const names = Object.keys(draft.cues).join(" ");
  const cueIds = useMemo(() => names.split(" ").filter(Boolean), [names]);
  const messages = useMemo(() => messagesByField(problems), [problems]);
  const hints = useMemo(() => messagesByField(found), [found]);
  const notStored = useMemo(
    () => new Map(leftOut.map((each) => [fieldIdOf(each.path), each])),
    [leftOut],
  );
  const fieldInAddress = useFieldInAddress();
  const [lostMarks] = useState(() => new LostMarks(`${key}.${version}`));
  const { edit, leaveOut } = store;
  return { draft, edit, notStored, leaveOut, messages, hints, cueIds, lostMarks, fieldInAddress };
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
  const { problems } = findings;
  const part = usePart();
  const undo = useUndo(address, store);
  const Part = parts[part];
  const editor = useEditorValue(address, state, store, findings);
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
            <Notice live="polite">{changedElsewhere(state.merged)} Both changes are kept.</Notice>
          )}
          {state.heldBack && <Notice live="polite">{heldBackWords(state.heldBack)}</Notice>}
          <h2 id={partHeadingId} tabIndex={-1} className="text-lg font-semibold">
            {partWords[part]}
          </h2>
          {/* Words typed before the page's script runs would be lost: there is nobody to keep them yet. */}
          <fieldset
            disabled={!isReady}
            className="contents"
            onFocus={({ target }) => isWrittenIn(target) && store.hold(pathOfField(target.id))}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (!currentTarget.contains(relatedTarget)) store.release();
            }}
          >
            <Part />
          </fieldset>
          <NarrowBar
            {...{ part, problems, undo }}
            canUndo={state.canUndo}
            isKept={state.keptAtUndo}
          />
        </div>
        <StillToDo {...{ address, store, state, findings, undo }} />
      </div>
    </EditorContext.Provider>
  );
}
