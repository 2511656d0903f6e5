import type { z } from "zod";
import { releasedWords } from "~/components/conversation/released-words";
import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { App } from "~/platform/app.server";
import type { Sent } from "~/platform/sent.server";
import { releaseReview, withdrawRelease } from "~/services/review/release-review.server";
import { addMember } from "~/services/studies/add-member.server";
import { assignReviewers } from "~/services/studies/assign-reviewers.server";
import type { overviewSchema } from "./form";

function counted(made: number): string {
  if (made === 0) return "Nobody new to ask: all of these were asked already.";
  return made === 1
    ? "1 assignment made."
    : `${made} assignments made; those that were there stay.`;
}

/** Does what the form asks; the value says what was done. */
export async function carryOut(
  { db }: App,
  actor: Actor,
  { studyKey, sent }: { studyKey: string; sent: Sent },
  asked: z.infer<typeof overviewSchema>,
): Promise<Outcome<string>> {
  switch (asked.intent) {
    case "assign": {
      const outcome = await assignReviewers(db, actor, { studyKey, sent, ...asked });
      return outcome.ok ? done(counted(outcome.value.made)) : outcome;
    }
    case "add-member": {
      const outcome = await addMember(db, actor, { studyKey, ...asked });
      return outcome.ok ? done("Added to the study.") : outcome;
    }
    case "release": {
      const outcome = await releaseReview(db, actor, asked.reviewId);
      return outcome.ok ? done(releasedWords(outcome.value.isOpen)) : outcome;
    }
    case "withdraw-release": {
      const outcome = await withdrawRelease(db, actor, asked.reviewId);
      return outcome.ok ? done("Taken back. The peer no longer sees it.") : outcome;
    }
  }
}
