import { v7 as uuid } from "uuid";
import { hashPassword } from "~/platform/passwords.server";
import { builtInCodebook } from "~/domain/review/built-in-codebook";
import type { Database } from "~db/client.server";
import { insertCodebookVersion } from "~db/queries/codebooks.server";
import { insertPerson, setRoles } from "~db/queries/people.server";
import { insertProgramme } from "~db/queries/programmes.server";
import { insertScenarioVersion } from "~db/queries/scenarios.server";
import { addStudyMember, insertStudy } from "~db/queries/studies.server";
import { demoPassword, demoPeople } from "~db/seeds/demo-people";
import { scenarios } from "~db/seeds/scenarios";
import { seedCohort } from "./seed-cohort";
import { seedSessions } from "./seed-sessions";

/** The ids of what the demo is made of, by the keys of the seeds. */
export interface DemoWorkspace {
  programmeId: string;
  studyId: string;
  studyKey: string;
  codebookVersionId: string;
  armIds: string[];
  people: Map<string, string>;
  scenarioVersions: Map<string, string>;
}

async function insertPeople(tx: Database, programmeId: string): Promise<Map<string, string>> {
  const passwordHash = await hashPassword(demoPassword);
  const ids = new Map<string, string>();
  for (const { key, email, name, roles } of demoPeople) {
    const id = uuid();
    await insertPerson(tx, { id, email, name, passwordHash });
    await setRoles(tx, programmeId, id, [...roles]);
    ids.set(key, id);
  }
  return ids;
}

async function insertDemoStudy(tx: Database, programmeId: string, people: Map<string, string>) {
  const codebookVersionId = await insertCodebookVersion(tx, programmeId, builtInCodebook);
  const studyKey = "autumn-cohort";
  const { studyId, armIds } = await insertStudy(tx, {
    programmeId,
    key: studyKey,
    title: "Autumn cohort study",
    codebookVersionId,
    blinded: true,
    release: "lead",
    arms: [
      { key: "both", label: "Suggestions and curve", suggestions: true, emotionCurve: true },
      { key: "none", label: "No supports", suggestions: false, emotionCurve: false },
    ],
  });
  let peers = 0;
  for (const { key, roles } of demoPeople) {
    const personId = people.get(key) ?? "";
    for (const role of roles) {
      if (role === "admin") continue;
      const armId = role === "peer" ? (armIds[peers++ === 3 ? 1 : 0] ?? null) : null;
      await addStudyMember(tx, { studyId, personId, role, armId });
    }
  }
  return { studyId, studyKey, codebookVersionId, armIds };
}

async function insertScenarios(tx: Database, programmeId: string): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  for (const scenario of scenarios)
    versions.set(scenario.key, await insertScenarioVersion(tx, programmeId, scenario));
  return versions;
}

/** Makes the demo workspace: people, scenarios, codebook, study, sessions, reviews; all or nothing. */
export async function seedDemo(db: Database, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const name = "Demo programme";
    const programmeId = await insertProgramme(tx, { key: "demo", name, isDemo: true });
    const people = await insertPeople(tx, programmeId);
    const scenarioVersions = await insertScenarios(tx, programmeId);
    const study = await insertDemoStudy(tx, programmeId, people);
    const workspace = { programmeId, people, scenarioVersions, ...study };
    await seedSessions(tx, workspace, now);
    await seedCohort(tx, workspace, now);
  });
}
