import { describe, expect, it } from "vitest";
import type { AppLoadContext } from "@remix-run/node";
import { holdTyped } from "../../../app/routes/practice/hold-typed.server";
import { action } from "../../../app/routes/practice/signed-out/route";

const nobody = { actor: null } as unknown as AppLoadContext;
const somebody = { actor: { personId: "amira" } } as unknown as AppLoadContext;
const asked = "http://attune.test/practice/s1/debrief";

/** Where a form is handed on to, or null where it is taken as it comes. */
function handedOn(context: AppLoadContext, accept: string): string | null {
  const request = new Request(asked, { method: "POST", headers: { accept } });
  try {
    holdTyped(context, request, "s1");
    return null;
  } catch (thrown) {
    const answer = thrown as Response;
    return `${answer.status} ${answer.headers.get("location") ?? ""}`;
  }
}

describe("A form of a session that is sent while nobody is signed in", () => {
  it("is handed on, body and all, where no script has kept what was typed", () => {
    expect(handedOn(nobody, "text/html,application/xhtml+xml")).toBe(
      "307 /practice/signed-out?sessionId=s1",
    );
    expect(handedOn(nobody, "*/*")).toBeNull();
    expect(handedOn(somebody, "text/html")).toBeNull();
  });

  it("stands again as it was typed, with what else it holds, and nothing of it in an address", async () => {
    const body = new URLSearchParams({ note: "It was\nhard.", wentWell: "2", next: "later" });
    const request = new Request("http://attune.test/practice/signed-out?sessionId=s1", {
      method: "POST",
      body,
    });
    const answer = await action({ request, params: {}, context: nobody });
    expect(answer.init?.status).toBe(401);
    expect(answer.data.fields).toEqual([
      { name: "note", value: "It was\nhard." },
      { name: "wentWell", value: "2" },
      { name: "next", value: "later" },
    ]);
  });
});
