import type { Database } from "~db/client.server";
import { listVersionBriefs, type VersionBrief } from "~db/queries/scenario-versions.server";
import { can, type Actor } from "~/domain/access/can";
import { done, notAllowed, type Outcome } from "~/domain/access/outcome";
import { standingOf, type ScenarioStanding } from "~/domain/simulator/standing";

/** One scenario with the version that stands for it: the offered one, else the newest. */
export interface ListedScenario extends Omit<VersionBrief, "versionId" | "revision"> {
  standing: ScenarioStanding;
  versions: number;
  /** The number of the open draft; null where there is none. */
  draft: number | null;
}

function listed(versions: readonly VersionBrief[]): ListedScenario[] {
  const shown =
    versions.findLast((each) => standingOf(each) === "offered") ??
    versions.findLast((each) => standingOf(each) === "retired") ??
    versions.at(-1);
  if (!shown) return [];
  const { versionId: _, revision: __, ...about } = shown;
  const draft = versions.find((each) => standingOf(each) === "draft");
  return [
    {
      ...about,
      standing: standingOf(shown),
      versions: versions.length,
      draft: draft?.version ?? null,
      sessions: versions.reduce((sum, each) => sum + each.sessions, 0),
    },
  ];
}

/** The scenarios of the actor's programme; drafts only for those who may read them. */
export async function listScenarios(
  db: Database,
  actor: Actor,
): Promise<Outcome<ListedScenario[]>> {
  const { programmeId } = actor;
  if (!can(actor, "scenario.read", { programmeId, published: true })) return notAllowed;
  const mayReadDrafts = can(actor, "scenario.read", { programmeId, published: false });
  const all = await listVersionBriefs(db, programmeId);
  const seen = mayReadDrafts ? all : all.filter(({ publishedAt }) => publishedAt !== null);
  const keys = [...new Set(seen.map(({ key }) => key))];
  return done(keys.flatMap((key) => listed(seen.filter((each) => each.key === key))));
}
