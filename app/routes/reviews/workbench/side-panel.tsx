import { useMemo } from "react";
import { ModelHintsPanel, type useModelHints } from "~/components/conversation/model-hints";
import { clientTurnBefore, suggestionsAfter } from "~/components/conversation/suggestions-after";
import { SuggestionSeen } from "~/components/conversation/suggestion-seen";
import { SupporterWords } from "~/components/conversation/supporter-words";
import { TagTalk } from "~/components/conversation/tag-talk";
import { Sheet } from "~/components/ui/dialog";
import { SectionTitle } from "~/components/ui/page-title";
import { ScrolledPart } from "~/components/ui/scrolled-part";
import { turnNumber } from "~/domain/practice/turn";
import type { Keymap } from "~/domain/review/keymap";
import { isAtServer } from "~/domain/review/outbox";
import type { ReviewContext } from "~/domain/review/review-context";
import type { Workbench } from "~/services/review/show-workbench.server";
import { askedTurns } from "~/domain/review/asks";
import { ReadingCheck } from "./reading-check";
import { OthersHere } from "./others-here";
import { SaidInSheet } from "./said-in-sheet";
import { OpenAnnotation } from "./open-annotation";
import { CommandKey, Palette } from "./palette";
import type { ReviewSnapshot } from "./review-store";
import type { EmotionCheck } from "./use-emotion-check";
import type { Judging } from "./use-judging";
import { TagsHere } from "./tags-here";
import { TurnTalk } from "./turn-talk";
import type { WhatIfs } from "./use-what-ifs";
import type { WhatIfActs } from "./what-if-acts";
import { WhatIfPanel } from "./what-if-panel";
import type { WorkbenchHand } from "./use-workbench";

export interface SideProps {
  data: Workbench;
  hints: ReturnType<typeof useModelHints>;
  hand: WorkbenchHand;
  check: EmotionCheck;
  judging: Judging;
  whatIfs: WhatIfs;
  whatIf: WhatIfActs;
  view: ReviewSnapshot;
  keymap: Keymap;
  context: ReviewContext;
  positionById: ReadonlyMap<string, number>;
}

/**
 * Beside the transcript: what the peer saw, and under it the tags. An open annotation takes the place
 * of the tags, whose letters go on working while 1 to 3 are its severity; looking for a tag by name
 * brings them back.
 */
export function SidePanel(props: SideProps) {
  const { hand } = props;
  // Ids stand once on a page: while the sheet shows the same parts, they are not here.
  if (hand.layer === "tags") return null;
  const below = standsBelow(props);
  return (
    <aside
      aria-label="For the turn in hand"
      className="hidden min-h-0 flex-col divide-y divide-line border-l border-line bg-surface lg:flex"
    >
      <ScrolledPart focusable className="min-h-24 flex-1">
        <WhatIf {...props} />
        <Check {...props} />
        <Others {...props} />
        <Hinted {...props} />
        <Seen {...props} />
        <SupporterWords turn={hand.turn} readings={props.data.hints?.supporterWords} />
        <TurnTalk data={props.data} turn={hand.turn} />
        <PeerNamed {...props} />
      </ScrolledPart>
      {below !== null && (
        <ScrolledPart focusable className="max-h-[72%] shrink-0">
          {below === "annotation" ? <InHand {...props} /> : <Tags {...props} />}
        </ScrolledPart>
      )}
    </aside>
  );
}

/** What stands under what the peer saw. While something is asked it has the whole panel. */
function standsBelow({ hand, check, judging, data }: SideProps): "annotation" | "tags" | null {
  if (hand.searching) return hand.mayWrite ? "tags" : null;
  if (hand.open) return "annotation";
  const isAsked = check.due && clientTurnBefore(data.turns, hand.position)?.id === check.due.id;
  return hand.mayWrite && !isAsked && judging.step === null ? "tags" : null;
}

/** The same on a phone, as a sheet from the foot. */
export function TagSheet(props: SideProps) {
  const { hand } = props;
  return (
    <Sheet
      open={hand.layer === "tags"}
      onOpenChange={(open) => hand.setLayer(open ? "tags" : null)}
      title={`Turn ${turnNumber(hand.position)}`}
      closeLabel="Done"
    >
      <div className="-mx-5 -my-4 grid divide-y divide-line">
        <SaidInSheet hand={hand} />
        <WhatIf {...props} />
        <Check {...props} />
        {hand.open && <InHand {...props} />}
        {hand.mayWrite && <Tags {...props} />}
        <Others {...props} />
        <Hinted {...props} />
        <Seen {...props} />
        <SupporterWords turn={hand.turn} readings={props.data.hints?.supporterWords} />
        <TurnTalk data={props.data} turn={hand.turn} />
        <PeerNamed {...props} />
      </div>
    </Sheet>
  );
}

function Others({ data, hand, context }: SideProps) {
  return <OthersHere data={data} turn={hand.turn} tagByKey={context.tagByKey} />;
}

/** From the first where the study is not blinded, else after the lock, where it reveals who the peer is. */
function PeerNamed({ data: { peerName } }: SideProps) {
  if (peerName === null) return null;
  return <p className="px-4 py-3 text-sm text-second md:px-5">The peer is {peerName}.</p>;
}

/** Only there once the first judgement is locked: before, nothing of it was read. */
function Hinted({ data, hints, hand }: SideProps) {
  const { turns, codebook } = data;
  const { position, pick } = hand;
  return <ModelHintsPanel {...{ hints, turns, codebook, position, pick }} />;
}

function Check({ data, hand, check }: SideProps) {
  const { due } = check;
  if (!due || clientTurnBefore(data.turns, hand.position)?.id !== due.id) return null;
  return (
    <ReadingCheck
      turn={due}
      onAnswer={(reading) => hand.attempt({ type: "reading-set", turnId: due.id, reading })}
    />
  );
}

function WhatIf({ data, hand, whatIfs, whatIf }: SideProps) {
  const { curve } = data;
  const realAt = (position: number) => curve?.points.find((point) => point.position === position);
  return <WhatIfPanel turn={hand.turn} mayAsk={whatIf.mayAsk} {...{ whatIfs, realAt }} />;
}

function Seen({ data, hand, judging, whatIf, view, keymap }: SideProps) {
  const { suggestions, suggestionActs, turns, session, asks } = data;
  const reasons = data.hints?.reasons;
  const client = clientTurnBefore(turns, hand.position);
  const { judgements, bestReplies } = view.state;
  const seen = useMemo(
    () =>
      suggestionsAfter({ suggestions, acts: suggestionActs, turns, reasons }, client, judgements),
    [suggestions, suggestionActs, turns, reasons, client, judgements],
  );
  const mayJudge = hand.mayWrite && asks.suggestions.ask !== "off";
  const isAsked =
    client &&
    askedTurns(
      asks.suggestions,
      turns.filter((turn) => turn.speaker === "client"),
    ).some((turn) => turn.id === client.id);
  const panel = session.isImported ? null : session.emotionCurveOn ? "panel on" : "panel off";
  const isOwn = data.review.kind === "self";
  const saw = isOwn ? "What you saw" : "What the peer saw";
  const title = client ? `${saw} after turn ${turnNumber(client.position)}` : saw;
  return (
    <section aria-labelledby="seen-title" className="px-4 py-3 md:px-5">
      <SectionTitle id="seen-title" aside={panel}>
        {title}
      </SectionTitle>
      {seen.length === 0 || !client ? (
        <p className="py-1.5 text-sm text-second">No suggestions.</p>
      ) : (
        <>
          {mayJudge && (
            <p className="pt-1 text-xs text-second">
              {isAsked ? "The study asks: would each have helped? " : "Would each have helped? "}
              {keymap.commands["judge-suggestions"].length > 0 && (
                <>
                  <CommandKey keymap={keymap} command="judge-suggestions" /> judges by key
                </>
              )}
            </p>
          )}
          <SuggestionSeen
            suggestions={seen}
            isOwn={isOwn}
            step={judging.step}
            best={bestReplies.get(client.id) ?? null}
            onWhatIf={
              whatIf.mayAsk
                ? (id, text) => whatIf.aboutSuggestion(id, text, client.position)
                : undefined
            }
            onJudge={
              mayJudge
                ? (suggestionId, judgement) =>
                    hand.attempt({ type: "suggestion-judged", suggestionId, judgement })
                : undefined
            }
            onBest={
              mayJudge
                ? (choice) => hand.attempt({ type: "best-reply-chosen", turnId: client.id, choice })
                : undefined
            }
          />
        </>
      )}
    </section>
  );
}

function Tags({ data, hand, keymap, context }: SideProps) {
  return (
    <>
      <TagsHere
        annotations={hand.tagsHere.filter((each) => each !== hand.open)}
        tagByKey={context.tagByKey}
        keymap={keymap}
        onOpen={hand.openAnnotation}
      />
      <Palette
        tags={data.codebook.tags}
        keymap={keymap}
        openTag={hand.open?.tag ?? null}
        searching={hand.searching}
        showsDefinitions={hand.showsDefinitions}
        onSearch={hand.setSearching}
        onDefinitions={() => hand.setShowsDefinitions((shows) => !shows)}
        onPut={hand.putTag}
      />
    </>
  );
}

function InHand({ data, hand, view, whatIf, keymap, context, positionById }: SideProps) {
  const { open } = hand;
  if (!open) return null;
  // What the server does not have yet cannot be talked about there. A change that waits takes nothing away.
  const isThere = isAtServer(view.outbox, open.id);
  const about = context.tagByKey.get(open.tag)?.label ?? open.tag;
  return (
    <OpenAnnotation
      key={open.id}
      annotation={open}
      tag={context.tagByKey.get(open.tag)}
      positionById={positionById}
      answer={data.answers.find(({ annotationId }) => annotationId === open.id) ?? null}
      outbox={view.outbox}
      mayWrite={hand.mayWrite}
      weighs={hand.weighs && hand.layer !== "tags"}
      showsDefinition={hand.showsDefinitions}
      newEvidence={hand.newEvidence?.quote ?? null}
      onTakeEvidence={hand.takeEvidence}
      onChange={hand.change}
      onRemove={hand.remove}
      onWhatIf={whatIf.mayAsk ? whatIf.aboutOpen : null}
      whatIfKey={keymap.commands["what-if"][0]}
      onDone={() => hand.setOpenId(null)}
      talk={
        isThere ? (
          <TagTalk
            sessionId={data.session.id}
            annotationId={open.id}
            about={about}
            comments={data.comments}
          />
        ) : (
          data.comments && (
            <p className="text-xs text-second">Comments on this tag, once it is saved</p>
          )
        )
      }
    />
  );
}
