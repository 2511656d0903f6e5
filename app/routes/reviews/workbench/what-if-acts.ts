import type { ReviewContext } from "~/domain/review/review-context";
import { fieldIds } from "./field-ids";
import type { ReviewStore } from "./review-store";
import type { WhatIfs } from "./use-what-ifs";
import type { WorkbenchHand } from "./use-workbench";

export interface WhatIfParts {
  whatIfs: WhatIfs;
  store: ReviewStore;
  context: ReviewContext;
  hand: WorkbenchHand;
  mayAsk: boolean;
}

/** What can be put to the client from here: the open tag's better reply, or a suggestion. */
export function whatIfActs({ whatIfs, store, context, hand, mayAsk }: WhatIfParts) {
  /** The better reply as it was just typed, not as the page last drew it. */
  function aboutOpen(): void {
    const open = hand.open && store.snapshot().state.annotations.get(hand.open.id);
    if (!mayAsk) return hand.setSaid("No simulated client stands behind this session.");
    if (!open?.turnId) return hand.setSaid("Open a tag on a turn first.");
    const reply = open.betterReply;
    if (reply.trim() === "") {
      hand.setSaid("Write a better reply first.");
      document.getElementById(fieldIds.betterReply)?.focus();
      return;
    }
    const { id: sourceId, turnId } = open;
    void whatIfs.ask({ turnId, reply, source: "better-reply", sourceId, answers: 1 });
  }

  /** A suggestion in place of the reply that the peer really sent. */
  function aboutSuggestion(sourceId: string, reply: string, clientPosition: number): void {
    const answered = context.turns.find(
      (turn) => turn.speaker === "supporter" && turn.position > clientPosition,
    );
    if (!answered) return hand.setSaid("The session ends before a reply.");
    hand.pick(answered.position);
    const { id: turnId } = answered;
    void whatIfs.ask({ turnId, reply, source: "suggestion", sourceId, answers: 1 });
  }

  return { mayAsk, aboutOpen, aboutSuggestion };
}
export type WhatIfActs = ReturnType<typeof whatIfActs>;
