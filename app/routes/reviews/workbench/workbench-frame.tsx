import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button, TextLink } from "~/components/ui/button";
import { FactChip } from "~/components/ui/fact-chip";
import { KeyHint } from "~/components/ui/kbd";
import { SaveState } from "~/components/ui/save-state";
import type { Workbench } from "~/services/review/show-workbench.server";
import { WorkspaceFrame } from "../../workspace-frame";
import type { ReviewSnapshot } from "./review-store";
import type { WorkbenchHand } from "./use-workbench";

export interface WorkbenchFrameProps {
  data: Workbench;
  hand: WorkbenchHand;
  view: ReviewSnapshot;
  mayWrite: boolean;
  children: ReactNode;
}

const number = (value: number) => String(value).padStart(3, "0");

/**
 * The bar above and the line of keys below. Its links ask the server for nothing until they are
 * followed: the workbench goes on while the line is down.
 */
export function WorkbenchFrame({ data, hand, view, mayWrite, children }: WorkbenchFrameProps) {
  const { session, codebook, review, isBlinded } = data;
  const { waiting, refused } = view.outbox;
  const facts = (
    <>
      {isBlinded && <FactChip>Blinded</FactChip>}
      <FactChip>Codebook {codebook.version}</FactChip>
      {session.isDemo && <FactChip>Synthetic</FactChip>}
    </>
  );
  const right = (
    <>
      <SaveState waiting={waiting.length} refused={refused.length} />
      <span className="hidden text-sm whitespace-nowrap text-second md:inline">
        Turn {hand.position} of {hand.last + 1}
      </span>
      {review.kind === "expert" && mayWrite && (
        <TextLink
          to={`/reviews/before/${session.id}`}
          discover="none"
          className="text-sm whitespace-nowrap"
        >
          Pause
        </TextLink>
      )}
      <span className="hidden items-center gap-2.5 lg:flex">
        <Button type="button" onClick={() => hand.setLayer("scales")}>
          Session scales
        </Button>
        {mayWrite && (
          <Button type="button" kind="primary" onClick={() => hand.setLayer("submit")}>
            Submit review
          </Button>
        )}
      </span>
    </>
  );
  const own = review.kind === "self" ? "My session" : "Session";
  const crumbs = [
    { label: session.studyTitle, to: "/reviews" },
    { label: `${own} ${number(session.number)}` },
  ];
  return (
    <WorkspaceFrame layout="fill" breadcrumb={crumbs} headingInBar facts={facts} right={right}>
      {children}
      <p role="status" className="sr-only">
        {hand.said}
      </p>
      <div className="hidden min-h-9 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-surface px-5 py-1.5 lg:flex">
        <KeyHint keys={["j", "k"]}>turn</KeyHint>
        <KeyHint keys={["Enter"]}>next answer</KeyHint>
        {data.hints && <KeyHint keys={["c"]}>next cue</KeyHint>}
        <KeyHint keys={[";"]}>sentence</KeyHint>
        <KeyHint keys={["[", "]"]}>span</KeyHint>
        <KeyHint keys={["s"]}>severity</KeyHint>
        <KeyHint keys={["n"]}>note</KeyHint>
        <KeyHint keys={["a"]}>better reply</KeyHint>
        <KeyHint keys={["u"]}>undo</KeyHint>
        {hand.said && <span className="text-sm text-ink">{hand.said}</span>}
        <Link
          to={`/reviews/${review.id}/history`}
          discover="none"
          className="ml-auto rounded-sm text-xs text-second underline hover:text-ink"
        >
          History
        </Link>
        <span>
          <button type="button" className="rounded-sm" onClick={() => hand.setLayer("keys")}>
            <KeyHint keys={["?"]}>all keys</KeyHint>
          </button>
        </span>
      </div>
    </WorkspaceFrame>
  );
}
