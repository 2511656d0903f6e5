import { request as httpRequest } from "node:http";
import { expect, test } from "@playwright/test";
import type { Role } from "../../app/domain/access/roles";
import { browserOf, signedIn, type Answer, type Ask, type Sent } from "./access/client";
import { contracts, forms, hostileTexts, mark, questions, wrongValues } from "./access/hostile";
import { emails, openPlace, type Place } from "./access/place";
import { filled } from "./access/row";

let place: Place;
const asks = new Map<Role | "nobody", Ask>();

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  place = await openPlace();
  const { url } = place.server;
  asks.set("nobody", browserOf(url, null));
  for (const role of ["peer", "expert", "lead", "researcher", "admin"] as const)
    asks.set(role, await signedIn(url, emails[role]));
});

test.afterAll(() => place.close());

function ask(as: Role | "nobody", at: string, sent?: Sent): Promise<Answer> {
  const browser = asks.get(as);
  if (!browser) throw new Error(`Nobody signed in as ${as}.`);
  return browser(filled(at, place.ids), sent);
}

/** An answer in words, not a fault; and what was sent does not stand in it as markup. */
function expectCalm(answer: Answer, what: string): void {
  expect.soft(answer.status, what).toBeLessThan(500);
  expect.soft(answer.text.includes(mark), `${what} comes back as markup`).toBe(false);
}

const withIds = (form: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, filled(value, place.ids)] as const),
  );

test("Hostile texts in any field of any form are answered, never a fault", async () => {
  test.setTimeout(300_000);
  for (const { as, at, form } of forms) {
    for (const field of Object.keys(form)) {
      for (const [kind, text] of Object.entries(hostileTexts)) {
        const sent = { form: { ...withIds(form), [field]: text } };
        expectCalm(await ask(as, at, sent), `${at}: ${kind} as ${field}`);
      }
    }
    expectCalm(await ask(as, at, { form: {} }), `${at}: an empty form`);
  }
});

test("A password that was refused never comes back", async () => {
  const password = "a-word-that-nobody-may-read";
  const email = "amira@demo.attune.example";
  const answers = [
    await ask("nobody", "/sign-in", { form: { email, password } }),
    await ask("nobody", "/sign-in", { form: { email: "no e-mail", password } }),
    await ask("nobody", "/sign-in.data", { form: { email, password } }),
    await ask("nobody", "/invitations/no-such-token", { form: { name: "", password } }),
    await ask("peer", "/account", { form: { current: password, next: "short" } }),
    await ask("peer", "/account", { form: { current: password, next: `${password}, next` } }),
  ];
  for (const answer of answers) expect(answer.text).not.toContain(password);
});

test("A field sent twice or as a file is answered, never a fault", async () => {
  for (const { as, at, form } of forms) {
    const pairs = Object.entries(withIds(form)).flatMap((pair) => [pair, pair]);
    expectCalm(await ask(as, at, { form: pairs }), `${at}: every field twice`);
    const parts = Object.keys(form).map(
      (name) => `--x\r\ncontent-disposition: form-data; name="${name}"; filename="f"\r\n\r\na\r\n`,
    );
    const raw = { body: `${parts.join("")}--x--\r\n`, type: "multipart/form-data; boundary=x" };
    expectCalm(await ask(as, at, { raw }), `${at}: files for fields`);
  }
});

test("A form that cannot be read is refused as such, on every page that takes one", async () => {
  const bodies = [
    { body: "a=b", type: "text/plain" },
    { body: "{}", type: "application/json" },
    { body: "a=b", type: "multipart/form-data" },
    { body: "--x\r\nbroken", type: "multipart/form-data; boundary=x" },
    { body: "a", type: "no type at all" },
  ];
  for (const at of new Set(forms.map((form) => form.at))) {
    const as = forms.find((form) => form.at === at)?.as ?? "nobody";
    for (const raw of bodies) {
      const answer = await ask(as, at, { raw });
      expect.soft(answer.status, `${at}: ${raw.type}`).toBe(400);
    }
  }
});

test("Questions in the address may hold anything", async () => {
  for (const { as, at, names } of questions) {
    for (const name of names) {
      for (const [kind, text] of Object.entries(hostileTexts)) {
        const search = new URLSearchParams({ [name]: text.slice(0, 2_000) });
        const asked = `${at}?${search.toString()}`;
        expectCalm(await ask(as, asked), `${at}: ${kind} as ${name}`);
      }
    }
  }
});

test("Ids in the address may be anything", async () => {
  const ids = [
    "%00",
    "%E0%A4%A",
    "%ED%A0%80",
    "%E2%80%AE",
    "..%2F..",
    "%3Cscript%3E",
    "x".repeat(4_000),
  ];
  const places = ["/studies/@", "/studies/@/results", "/codebooks/@/1", "/codebooks/built_in/@"];
  places.push("/drills/@", "/cohorts/@", "/cohorts/@/plan", "/cohorts/@/progress", "/peers/@");
  places.push("/practice/@", "/practice/@/debrief", "/reviews/@", "/feedback/@", "/sessions/@");
  for (const at of places) {
    for (const id of ids) {
      for (const as of ["peer", "lead"] as const) {
        const answer = await ask(as, at.replace("@", id));
        expect.soft([400, 403, 404], `${at} with ${id.slice(0, 20)}`).toContain(answer.status);
        expectCalm(answer, at);
      }
    }
  }
  expectCalm(await ask("nobody", "/invitations/%00"), "an invitation");
});

test("A place to go back to never leads to another site", async () => {
  const elsewhere = ["//evil.example", "/\\evil.example", "/.//evil.example", "/%09/evil.example"];
  elsewhere.push("https://evil.example", "/\t/evil.example", "javascript:alert(7)", "/\u202e");
  for (const returnTo of elsewhere) {
    const answer = await ask("nobody", "/theme", { form: { theme: "dark", returnTo } });
    expect.soft(answer.status, returnTo).toBe(302);
    const target = new URL(answer.headers.get("location") ?? "", place.server.url);
    expect.soft(target.origin, returnTo).toBe(new URL(place.server.url).origin);
  }
});

test("JSON of the wrong kind is refused, and nothing of it is stored", async () => {
  for (const { as, at, json } of contracts) {
    const wrong = [...wrongValues];
    for (const name of Object.keys(json))
      for (const value of wrongValues) wrong.push({ ...json, [name]: value });
    for (const value of wrong) {
      const answer = await ask(as, at, { json: value });
      expectCalm(answer, `${at}: ${JSON.stringify(value).slice(0, 60)}`);
    }
    for (const body of ["", "{", "\0", "[1,", '{"id":']) {
      const answer = await ask(as, at, { raw: { body, type: "application/json" } });
      expect.soft([400, 422], `${at}: ${body}`).toContain(answer.status);
    }
  }
  const log = await ask("expert", "/reviews/{draftReview}/events");
  expect((JSON.parse(log.text) as { events: unknown[] }).events).toEqual([]);
});

test("A body over the limit is refused before it is read, and one without a length too", async () => {
  const body = `text=${"x".repeat(1_100_000)}`;
  const type = "application/x-www-form-urlencoded";
  for (const at of ["/sign-in", "/practice/{activeSession}/turns", "/studies"]) {
    const answer = await ask("researcher", at, { raw: { body, type } });
    expect(answer.status, at).toBe(413);
  }
  const { hostname, port, origin } = new URL(place.server.url);
  const headers = { origin, "transfer-encoding": "chunked", "content-type": type };
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path: "/sign-in", method: "POST", headers });
    sent.on("response", (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on("error", reject);
    sent.end("a=b");
  });
  expect(status).toBe(411);
});

test("A mutation without the own origin changes nothing", async () => {
  const form = { key: "from-elsewhere", title: "From elsewhere", release: "lead" };
  const origins = ["https://evil.example", "null", `${place.server.url}.evil.example`];
  for (const origin of origins) {
    const sent = { form, origin: false, headers: { origin } };
    expect((await ask("researcher", "/studies", sent)).status, origin).toBe(403);
  }
  expect((await ask("researcher", "/studies", { form, origin: false })).status).toBe(403);
  for (const method of ["PUT", "PATCH", "DELETE"]) {
    const sent = { method, form, origin: false };
    expect((await ask("researcher", "/studies", sent)).status, method).toBe(403);
  }
  expect((await ask("researcher", "/studies/from-elsewhere")).status).toBe(404);
});

test("A method that a page does not know is no fault", async () => {
  for (const method of ["PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"]) {
    for (const at of ["/", "/sign-in", "/studies", "/practice", "/reviews", "/no-such-page"])
      expectCalm(await ask("researcher", at, { method }), `${method} ${at}`);
  }
});

test("What was refused is not there, and no fault was logged", async () => {
  expect((await ask("researcher", "/studies/made-here")).status).toBe(404);
  const people = await ask("admin", "/people");
  expect(people.text).not.toContain("somebody@example.org");
  expect(place.server.output()).not.toContain("request failed");
});
