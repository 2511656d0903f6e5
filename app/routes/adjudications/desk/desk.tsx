import { Link, useRevalidator } from "@remix-run/react";
import { useEffect, useMemo } from "react";
import { PlainTranscript, TranscriptList } from "~/components/conversation/transcript-list";
import { SessionRemoved } from "~/components/erasure/session-removed";
import { Button } from "~/components/ui/button";
import { EmptyState } from "~/components/ui/empty-state";
import { FactChip } from "~/components/ui/fact-chip";
import { KeyHint } from "~/components/ui/kbd";
import { SaveState } from "~/components/ui/save-state";
import { reviewContext } from "~/domain/review/review-context";
import type { ShownAdjudication } from "~/services/adjudication/show-adjudication.server";
import { WorkspaceFrame } from "../../workspace-frame";
import { DeskKeysSheet, FinishDialog } from "./desk-layers";
import { deskMarks } from "./desk-marks";
import { Standing } from "./standing";
import { UnitList } from "./unit-list";
import { UnitPanel } from "./unit-panel";
import type { DeskSnapshot } from "./adjudication-store";
import { useAdjudication } from "./use-adjudication";
import { useDesk, type DeskHand } from "./use-desk";
import { useDeskKeys } from "./use-desk-keys";

interface DeskProps {
  data: ShownAdjudication & { firstUnit: string | null };
  problem: string | null;
}

/** Reviews side by side and everything that an adjudicator does with them. */
export function Desk({ data, problem }: DeskProps) {
  const { alignment, turns, codebook, reviewers } = data;
  const context = useMemo(() => {
    const review = reviewContext({ reviewId: data.id, turns, suggestionIds: [], codebook });
    return { review, unitById: new Map(alignment.units.map((unit) => [unit.id, unit])) };
  }, [data.id, turns, codebook, alignment]);
  const { store, view } = useAdjudication(data.id, data.session.id, context, data.log);
  const mayWrite = data.mayWork && view.state.status === "open";
  const { firstUnit } = data;
  const hand = useDesk({ alignment, context, store, view, mayWrite, firstUnit });
  useDeskKeys(hand, store);
  useFreshAfterFinish(data.status !== view.state.status && view.waiting.length === 0);

  const { unit } = hand;
  const marks = useMemo(
    () => deskMarks(alignment.units, unit, context.review),
    [alignment, unit, context],
  );
  const position = unit?.turnId ? (context.review.turnById.get(unit.turnId)?.position ?? -1) : -1;
  const pickMark = (id: string) =>
    hand.pick(alignment.units.find((each) => each.marks.some((m) => m.annotation.id === id)));
  const pickTurn = (at: number) =>
    hand.pick(alignment.units.find((each) => each.turnId === turns[at]?.id));

  if (view.erased)
    return (
      <WorkspaceFrame>
        <SessionRemoved number={data.session.number} back={data.listHref ?? "/"} />
      </WorkspaceFrame>
    );
  return (
    <Frame data={data} hand={hand} view={view}>
      <noscript>
        <p className="border-b border-line px-5 py-3">
          This is to be read only: settling needs JavaScript in your browser.
        </p>
        <style>{"#desk { display: none }"}</style>
        <PlainTranscript turns={turns} marks={marks} label="Transcript" />
      </noscript>
      <Standing data={data} view={view} store={store} problem={problem} />
      <div
        id="desk"
        className="grid min-h-0 grid-cols-[minmax(0,1fr)] lg:flex-1 lg:grid-cols-[minmax(0,1fr)_27rem] lg:grid-rows-[minmax(0,1fr)] xl:grid-cols-[14rem_minmax(0,1fr)_28rem]"
      >
        <nav
          aria-label="Units"
          className="max-h-44 min-h-0 overflow-y-auto border-line bg-surface max-xl:order-3 max-xl:border-t lg:max-xl:hidden xl:max-h-none xl:border-r"
        >
          <UnitList
            units={alignment.units}
            state={view.state}
            context={context.review}
            hand={hand}
          />
        </nav>
        <div className="flex h-[52dvh] min-h-0 min-w-0 flex-col lg:h-auto">
          <TranscriptList
            label="Transcript"
            turns={turns}
            marks={marks}
            current={position}
            onPick={pickTurn}
            onOpenTag={pickMark}
          />
        </div>
        <aside
          aria-label="For the unit in hand"
          className="min-h-0 border-line bg-surface max-lg:border-t lg:overflow-y-auto lg:border-l"
        >
          <Progress
            hand={hand}
            units={alignment.units.length}
            without={alignment.agreedWithout.length}
          />
          {unit ? (
            <UnitPanel {...{ hand, store, reviewers }} context={context.review} />
          ) : (
            <div className="px-5">
              <EmptyState title="Nobody marked anything here.">
                The reviewers agree: there is nothing to settle.
              </EmptyState>
            </div>
          )}
        </aside>
      </div>
      <DeskKeysSheet open={hand.layer === "keys"} onClose={() => hand.setLayer(null)} />
      <FinishDialog
        open={hand.layer === "finish"}
        onClose={() => hand.setLayer(null)}
        disagreements={hand.progress.disagreements}
        onFinish={() => {
          hand.setLayer(null);
          store.act({ type: "finished" });
        }}
      />
    </Frame>
  );
}

/** Once the server has the end, the page asks what can be done with it. */
function useFreshAfterFinish(isStale: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (isStale) revalidate();
  }, [isStale, revalidate]);
}

function Progress({ hand, units, without }: { hand: DeskHand; units: number; without: number }) {
  const { disagreements, settled } = hand.progress;
  return (
    <div className="grid gap-2 border-b border-line px-4 py-3 md:px-5">
      <p className="text-sm">
        <span className="font-semibold">
          {settled} of {disagreements} disagreements settled
        </span>
        <span className="block text-xs text-second">
          {units} marked places, {units - disagreements} agreed before; {without} supporter turns
          that two or more had in hand and all left unmarked.
        </span>
      </p>
      <progress
        aria-label="Disagreements settled"
        max={Math.max(1, disagreements)}
        value={disagreements === 0 ? 1 : settled}
        className="h-1 w-full appearance-none overflow-hidden rounded-full bg-sunk [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-sunk [&::-webkit-progress-value]:bg-accent"
      />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="button" size="small" onClick={() => hand.stepUnsettled(-1)}>
          Disagreement before
        </Button>
        <Button type="button" size="small" onClick={() => hand.stepUnsettled(1)}>
          Next disagreement
        </Button>
        <Button
          type="button"
          size="small"
          kind="primary"
          disabled={!hand.mayWrite}
          onClick={hand.askToFinish}
        >
          Finish
        </Button>
      </div>
    </div>
  );
}

interface FrameProps {
  data: ShownAdjudication;
  hand: DeskHand;
  view: DeskSnapshot;
  children: React.ReactNode;
}

function Frame({ data, hand, view, children }: FrameProps) {
  const { session, versions } = data;
  const crumbs = [
    data.listHref
      ? { label: session.studyTitle, to: data.listHref }
      : { label: session.studyTitle },
    { label: `Session ${String(session.number).padStart(3, "0")}, adjudication` },
  ];
  const facts = (
    <>
      {data.blinded && <FactChip>Blinded</FactChip>}
      <FactChip>Codebook {data.codebook.version}</FactChip>
      {versions.map((each) => (
        <FactChip key={each.id}>
          {each.id === data.id ? (
            `Version ${each.version}`
          ) : (
            <Link to={`/adjudications/${each.id}`} className="text-accent underline">
              Version {each.version}
            </Link>
          )}
        </FactChip>
      ))}
      {session.isDemo && <FactChip>Synthetic</FactChip>}
    </>
  );
  return (
    <WorkspaceFrame
      layout="fill"
      breadcrumb={crumbs}
      headingInBar
      facts={facts}
      right={
        <SaveState
          waiting={view.waiting.length}
          refused={view.refused.length}
          isKnown={view.isLoaded}
        />
      }
    >
      {children}
      <p role="status" className="sr-only">
        {hand.said}
      </p>
      <div className="hidden min-h-9 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-surface px-5 py-1.5 lg:flex">
        <KeyHint keys={["j", "k"]}>unit</KeyHint>
        <KeyHint keys={["1", "2"]}>choose</KeyHint>
        <KeyHint keys={["m"]}>merge</KeyHint>
        <KeyHint keys={["w"]}>write new</KeyHint>
        <KeyHint keys={["x"]}>neither</KeyHint>
        <KeyHint keys={["t"]}>ambiguous</KeyHint>
        <KeyHint keys={["r"]}>reason</KeyHint>
        <KeyHint keys={["n"]}>note</KeyHint>
        <KeyHint keys={["u"]}>undo</KeyHint>
        {hand.said && <span className="text-sm text-ink">{hand.said}</span>}
        <span className="ml-auto">
          <button type="button" className="rounded-sm" onClick={() => hand.setLayer("keys")}>
            <KeyHint keys={["?"]}>all keys</KeyHint>
          </button>
        </span>
      </div>
    </WorkspaceFrame>
  );
}
