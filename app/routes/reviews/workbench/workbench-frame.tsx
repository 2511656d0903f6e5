import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { MarkSample } from "~/components/conversation/spanned-text";
import { Button, TextLink } from "~/components/ui/button";
import { FactChip } from "~/components/ui/fact-chip";
import { KeyHint } from "~/components/ui/kbd";
import { SaveState } from "~/components/ui/save-state";
import { turnNumber } from "~/domain/practice/turn";
import type { Command, Keymap } from "~/domain/review/keymap";
import type { Workbench } from "~/services/review/show-workbench.server";
import { WorkspaceFrame } from "../../workspace-frame";
import type { ReviewSnapshot } from "./review-store";
import { SaidLine } from "./said-line";
import type { WorkbenchHand } from "./use-workbench";

export interface WorkbenchFrameProps {
  data: Workbench;
  hand: WorkbenchHand;
  view: ReviewSnapshot;
  keymap: Keymap;
  mayWrite: boolean;
  children: ReactNode;
}

interface Foot {
  of: readonly Command[];
  words: string;
  /** It works only while the review may be changed. */
  changes?: boolean;
  /** It stands here only while a tag is open, only while none is, or only while one of the turn could be opened. */
  when?: "open" | "closed" | "openable";
}

/** What the line at the foot names, each with its commands. */
const feet: readonly Foot[] = [
  { of: ["next-turn", "previous-turn"], words: "turn" },
  { of: ["next-supporter"], words: "next answer" },
  { of: ["next-cue"], words: "next cue" },
  { of: ["next-sentence"], words: "sentence", changes: true },
  { of: ["pick-words"], words: "any words", changes: true, when: "closed" },
  { of: ["span-start", "span-end"], words: "span", changes: true },
  { of: ["open-tag"], words: "open tag", when: "openable" },
  { of: ["note"], words: "note", changes: true, when: "open" },
  { of: ["better-reply"], words: "better reply", changes: true, when: "open" },
  { of: ["close"], words: "back to tags", when: "open" },
  { of: ["undo"], words: "undo", changes: true },
];

const number = (value: number) => String(value).padStart(3, "0");

/** The turn in hand as one hears it on coming to it. */
function turnWords({ review }: Workbench, { turn, position }: WorkbenchHand): string {
  if (!turn) return "";
  const isOwn = review.kind === "self" && turn.speaker === "supporter";
  return `Turn ${turnNumber(position)}, ${isOwn ? "you" : turn.speaker}: ${turn.text}`;
}

/**
 * The bar above and the line of keys below. Its links ask the server for nothing until they are
 * followed: the workbench goes on while the line is down.
 */
export function WorkbenchFrame({
  data,
  hand,
  view,
  keymap,
  mayWrite,
  children,
}: WorkbenchFrameProps) {
  const { session, codebook, review, isBlinded } = data;
  const { waiting, refused } = view.outbox;
  const facts = (
    <>
      {view.state.status === "locked" && <FactChip>First judgement locked</FactChip>}
      {isBlinded && <FactChip>Blinded</FactChip>}
      <FactChip>Codebook {codebook.version}</FactChip>
      {session.isDemo && <FactChip>Synthetic</FactChip>}
    </>
  );
  const right = (
    <>
      <SaveState waiting={waiting.length} refused={refused.length} isKnown={view.isLoaded} />
      <span className="hidden text-sm whitespace-nowrap text-second md:inline">
        Turn {turnNumber(hand.position)} of {turnNumber(hand.last)}
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
      {/* Keyed: the same words are spoken again when the same happens again. */}
      <p role="status" className="sr-only">
        <span key={hand.saidCount}>{hand.said}</span>
      </p>
      <p role="status" className="sr-only">
        {hand.hasMoved && turnWords(data, hand)}
      </p>
      <div className="hidden min-h-9 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-surface px-5 py-1.5 lg:flex">
        {hand.weighs && <KeyHint keys={["1", "2", "3"]}>how grave</KeyHint>}
        {feet.map(({ of, words, changes = false, when }) => {
          if (when === "open" && !hand.open) return null;
          if (when === "closed" && hand.open) return null;
          if (when === "openable" && (hand.open || hand.tagsHere.length === 0)) return null;
          const keys = of.flatMap((command) => keymap.commands[command].slice(0, 1));
          if (keys.length === 0 || (of[0] === "next-cue" && !data.hints)) return null;
          if (changes && !mayWrite) return null;
          return (
            <KeyHint key={words} keys={keys}>
              {words}
            </KeyHint>
          );
        })}
        {data.hints && data.hints.cues.length > 0 && (
          <span className="text-xs text-second">
            <MarkSample kind="cue">planted cue</MarkSample> or words that a tag answers to
          </span>
        )}
        <SaidLine hand={hand} className="hidden lg:flex" />
        <Link
          to={`/reviews/${review.id}/history`}
          discover="none"
          className="ml-auto rounded-sm text-xs text-second underline hover:text-ink"
        >
          History
        </Link>
        <span>
          <button type="button" className="rounded-sm" onClick={() => hand.setLayer("keys")}>
            <KeyHint keys={keymap.commands["all-keys"].slice(0, 1)}>all keys</KeyHint>
          </button>
        </span>
      </div>
    </WorkspaceFrame>
  );
}
