import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { v7 as uuid } from "uuid";
import { file, filedNames } from "~/components/device/filed";
import type { AdjudicationEvent } from "~/domain/review/adjudication/act";
import { browserKeeper } from "~/routes/adjudications/desk/browser-keeper";
import { webStorage } from "../../components/device/web-storage";

beforeEach(() => {
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
  vi.stubGlobal("document", { documentElement: { dataset: { person: "lena" } } });
});
afterEach(() => vi.unstubAllGlobals());

it("takes up an act that is filed without its session, and drops it like the others once it is stored", () => {
  const adjudicationId = uuid();
  const act = (): AdjudicationEvent => ({
    ...{ id: uuid(), adjudicationId, seq: null, undoes: null, at: "2026-03-01T10:00:00.000Z" },
    act: { type: "finished" },
  });
  const [older, newer, waiting] = [act(), act(), act()];
  const keeper = browserKeeper(adjudicationId, "session");
  file("adjudication", `${adjudicationId}/${older.id}`, older);
  file("adjudication", `another/${older.id}`, older);
  keeper.keep(newer);
  keeper.keep(waiting);
  expect(keeper.load()).toEqual([older, newer, waiting]);
  keeper.drop([older.id, newer.id]);
  expect(keeper.load()).toEqual([waiting]);
  expect(filedNames("adjudication").sort()).toEqual(
    [`another/${older.id}`, `${adjudicationId}/session/${waiting.id}`].sort(),
  );
});
