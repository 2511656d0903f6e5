import type { Actor } from "~/domain/access/can";
import { done, type Outcome } from "~/domain/access/outcome";
import type { ScenarioProblem } from "~/domain/simulator/problems";
import { versionPath, type VersionAddress } from "~/domain/simulator/version-address";
import type { App } from "~/platform/app.server";
import type { Sent } from "~/platform/sent.server";
import {
  discardDraft,
  reofferScenario,
  retireScenario,
} from "~/services/scenario/change-standing.server";
import { publishScenario } from "~/services/scenario/publish-scenario.server";
import { copyScenario, startDraft } from "~/services/scenario/start-draft.server";
import type { ScenarioAct } from "./form";

/** Where an act leads, or what keeps a draft from being published. */
export type ActDone = { to: string } | { problems: readonly ScenarioProblem[] };

function leadsTo<T>(outcome: Outcome<T>, to: (value: T) => string): Outcome<ActDone> {
  return outcome.ok ? done({ to: to(outcome.value) }) : outcome;
}

/** Does what the page's form asks. */
export async function carryOut(
  { db }: App,
  actor: Actor,
  { sent, ...address }: VersionAddress & { sent: Sent },
  asked: ScenarioAct,
): Promise<Outcome<ActDone>> {
  const here = () => versionPath(address);
  const editor = (made: VersionAddress) => versionPath(made, "edit");
  switch (asked.intent) {
    case "copy":
      return leadsTo(await copyScenario(db, actor, address, asked), editor);
    case "draft":
      return leadsTo(await startDraft(db, actor, address), editor);
    case "retire":
      return leadsTo(await retireScenario(db, actor, address), here);
    case "offer":
      return leadsTo(await reofferScenario(db, actor, address), here);
    case "discard":
      return leadsTo(await discardDraft(db, actor, { sent, ...address }), () => "/scenarios");
    case "publish": {
      const outcome = await publishScenario(db, actor, address, asked.revision);
      if (!outcome.ok) return outcome;
      const { value } = outcome;
      return done(value.published ? { to: here() } : { problems: value.problems });
    }
  }
}
