import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dropErasedDrafts } from "~/components/device/erased-drafts";
import { file, filedNames } from "~/components/device/filed";
import { webStorage } from "./web-storage";

/** The status that the server answers, by address; one that is not named cannot be reached. */
let answers: Record<string, number>;
let asked: string[];

beforeEach(() => {
  [answers, asked] = [{}, []];
  vi.stubGlobal("window", { localStorage: webStorage(), sessionStorage: webStorage() });
  vi.stubGlobal("document", { documentElement: { dataset: { person: "lena" } } });
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    const status = answers[url.split(/[?&]after/)[0] ?? ""];
    return status ? Promise.resolve({ status }) : Promise.reject(new Error("unreachable"));
  });
});
afterEach(() => vi.unstubAllGlobals());

describe("what a device keeps of sessions that were erased", () => {
  it("lets a message and a look back go once the server says that their session is gone, and no other", async () => {
    for (const id of ["gone", "here", "not-mine", "unreachable"])
      for (const kind of ["practice", "debrief"] as const) file(kind, id, { note: "words" });
    answers = {
      ...{ "/practice/gone/exists": 410, "/practice/here/exists": 204 },
      "/practice/not-mine/exists": 404,
    };
    await dropErasedDrafts();
    expect(filedNames("practice")).toEqual(["here", "not-mine", "unreachable"]);
    expect(filedNames("debrief")).toEqual(["here", "not-mine", "unreachable"]);
    expect(asked).toHaveLength(4);
  });

  it("lets an adjudication's acts go with their session; one that does not name it stays", async () => {
    for (const name of ["desk/gone/1", "desk/gone/2", "desk/here/3", "desk/4"])
      file("adjudication", name, { type: "noted" });
    answers = {
      "/adjudications/desk/events?session=gone": 410,
      "/adjudications/desk/events?session=here": 200,
    };
    await dropErasedDrafts();
    expect(filedNames("adjudication")).toEqual(["desk/here/3", "desk/4"]);
    expect(asked).toHaveLength(2);
  });

  it("leaves what another person filed", async () => {
    file("debrief", "gone", { note: "words" });
    document.documentElement.dataset.person = "henrik";
    answers = { "/practice/gone/exists": 410 };
    await dropErasedDrafts();
    document.documentElement.dataset.person = "lena";
    expect(filedNames("debrief")).toEqual(["gone"]);
  });
});
