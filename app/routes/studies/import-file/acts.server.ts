import type { z } from "zod";
import type { Actor } from "~/domain/access/can";
import type { Outcome } from "~/domain/access/outcome";
import type { App } from "~/platform/app.server";
import type { Sent } from "~/platform/sent.server";
import { chooseImport, discardImport, startImport } from "~/services/exchange/change-import.server";
import { cancelJob } from "~/services/jobs/change-job.server";
import { choicesOf, columnsOf, type importSchema } from "./form";

/** Does what the form asks. */
export async function carryOut(
  { db }: App,
  actor: Actor,
  { sent, ...place }: { studyKey: string; fileId: string; sent: Sent },
  asked: z.infer<typeof importSchema>,
  form: FormData,
): Promise<Outcome<unknown>> {
  switch (asked.intent) {
    case "choose": {
      const choices = choicesOf(asked, columnsOf(form));
      return chooseImport(db, actor, { ...place, choices, formatWas: asked.formatWas });
    }
    case "import":
      return startImport(db, actor, place);
    case "discard":
      return discardImport(db, actor, { sent, ...place });
    case "cancel":
      return cancelJob(db, actor, place.studyKey, place.fileId);
  }
}
