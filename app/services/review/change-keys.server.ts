import type { Database } from "~db/client.server";
import { holdReviewerSettings, keepOwnKeys } from "~db/queries/reviewer-settings.server";
import type { Actor } from "~/domain/access/can";
import { conflict, done, invalid, type Outcome } from "~/domain/access/outcome";
import type { Codebook } from "~/domain/review/codebook";
import { bindingWords } from "~/domain/review/command-words";
import { resetKey, setKey, type Binding, type KeyChange } from "~/domain/review/keymap";
import { showKeys } from "./show-keys.server";

/** What somebody wants of their keys; `chord` null gives the first keys back. */
export type KeyWish =
  { kind: "all-first" } | { kind: "one"; target: Binding; chord: string | null };

/** Changes the actor's own keys, as they stand under the codebook of one of their reviews. */
export async function changeKeys(
  db: Database,
  actor: Actor,
  reviewId: string,
  wish: KeyWish,
): Promise<Outcome<null>> {
  return db.transaction(async (tx): Promise<Outcome<null>> => {
    const before = await showKeys(tx, actor, reviewId);
    if (!before.ok) return before;
    const { personId } = actor;
    await holdReviewerSettings(tx, personId);
    const shown = await showKeys(tx, actor, reviewId);
    if (!shown.ok) return shown;
    const { codebook, kept } = shown.value;
    if (wish.kind === "all-first") {
      await keepOwnKeys(tx, personId, null);
      return done(null);
    }
    const { target, chord } = wish;
    if (target.kind === "tag" && !codebook.tags.some((tag) => tag.key === target.tag))
      return invalid("The codebook has no such tag.");
    const change =
      chord === null ? resetKey(codebook, kept, target) : setKey(codebook, kept, target, chord);
    if (!change.ok) return conflict(refusalWords(change, codebook));
    await keepOwnKeys(tx, personId, change.kept);
    return done(null);
  });
}

function refusalWords(change: KeyChange & { ok: false }, codebook: Codebook): string {
  const { chord, taken } = change;
  if (taken === "browser") return `${chord} belongs to the browser. Choose another key.`;
  return `“${bindingWords(taken, codebook)}” has ${chord}. Give that another key first.`;
}
