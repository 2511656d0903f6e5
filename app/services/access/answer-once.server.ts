import type { Database } from "~db/client.server";
import {
  findAnswer,
  forgetSentActs,
  insertSentAct,
  storeAnswer,
} from "~db/queries/sent-acts.server";
import { done, type Outcome } from "~/domain/access/outcome";
import type { SentAct } from "~/platform/sent.server";

/** What is kept of an answer: no name, no e-mail, no token. */
type Kept = null | boolean | number | string | readonly Kept[] | { readonly [field: string]: Kept };

/** How long an act is known as sent, in milliseconds: nobody sends a form again that is older. */
const keptFor = 24 * 3600 * 1000;

/**
 * Does an act once: sent again, also at the same moment, it is answered as it was and does nothing. What
 * is refused is not kept, and all that the act has done is rolled back.
 */
export async function answerOnce<T extends Kept, Other extends { ok: false } = never>(
  db: Database,
  { key }: SentAct,
  act: (tx: Database) => Promise<Outcome<T> | NoInfer<Other>>,
): Promise<Outcome<T> | NoInfer<Other>> {
  try {
    const forgotten = new Date(Date.now() - keptFor);
    return await db.transaction(async (tx) => {
      if (!(await insertSentAct(tx, key))) {
        const found = await findAnswer(tx, key);
        return done(found?.answer as T);
      }
      const outcome = await act(tx);
      if (!outcome.ok) throw new Refused(outcome);
      await storeAnswer(tx, key, outcome.value);
      await forgetSentActs(tx, forgotten);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal as NoInfer<Other>;
    throw error;
  }
}

/** Rolls back what an act has done that is refused. */
class Refused extends Error {
  constructor(readonly refusal: { ok: false }) {
    super("Refused");
  }
}
