import { Agent, createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createReadableStreamFromReadable } from "@remix-run/node";
import express from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  checkAddress,
  checkOrigin,
  drainUnread,
  limitBody,
  securityHeaders,
} from "../../app/platform/security.server";

let server: Server;
let url: string;
let reached: string[] = [];

beforeAll(async () => {
  const app = express();
  app.use(securityHeaders(true, false), checkAddress);
  app.use("/fixed", checkOrigin("https://attune.example"));
  app.use("/own", checkOrigin(undefined));
  app.use(
    "/limited",
    limitBody(() => 10),
  );
  app.use("/early", drainUnread, (request, response) => {
    createReadableStreamFromReadable(request);
    response.status(401).end();
  });
  app.all("*", (request, response) => {
    reached.push(request.path);
    response.send(String(response.locals.nonce));
  });
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function send(
  path: string,
  headers: Record<string, string>,
  body = "",
  method = "POST",
  agent?: Agent,
): Promise<number | undefined> {
  reached = [];
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ hostname, port, path, method, headers, agent }, (response) => {
      response.resume();
      response.once("end", () => resolve(response.statusCode));
    });
    sent.once("error", reject);
    sent.end(body);
  });
}

describe("A mutation", () => {
  test("is taken from the page that the configuration names, and from no other", async () => {
    expect(await send("/fixed", { origin: "https://attune.example" })).toBe(200);
    for (const origin of [
      ...["http://attune.example", "https://attune.example:8443", "https://attune.example.org"],
      ...["https://evil.example", "null", ""],
    ])
      expect(await send("/fixed", { origin })).toBe(403);
    expect(await send("/fixed", {})).toBe(403);
    expect(reached).toEqual([]);
  });

  test("is taken from the address that was asked where none is configured", async () => {
    expect(await send("/own", { origin: url })).toBe(200);
    expect(await send("/own", { origin: "https://evil.example" })).toBe(403);
    expect(await send("/own", { origin: url, host: "evil.example" })).toBe(403);
  });

  test.each(["PUT", "PATCH", "DELETE"])("with %s is held to the same", async (method) => {
    expect(await send("/own", {}, "", method)).toBe(403);
  });

  test.each(["GET", "HEAD", "OPTIONS"])("is none with %s", async (method) => {
    expect(await send("/own", {}, "", method)).toBe(200);
  });
});

describe("A body", () => {
  test("is taken up to the limit, and refused above it before it is read", async () => {
    expect(await send("/limited", { "content-length": "10" }, "a".repeat(10))).toBe(200);
    expect(await send("/limited", { "content-length": "11" }, "a".repeat(11))).toBe(413);
    expect(reached).toEqual([]);
  });

  test("without a declared length is refused", async () => {
    expect(await send("/limited", { "transfer-encoding": "chunked" }, "a")).toBe(411);
    expect(reached).toEqual([]);
  });

  test("that an answer did not wait for leaves the connection to the next request", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const large = "a".repeat(2_000_000);
    const early = () => send("/early", {}, large, "POST", agent);
    expect([await early(), await early(), await early()]).toEqual([401, 401, 401]);
    agent.destroy();
  });

  test("may be absent", async () => {
    expect(await send("/limited", { "content-length": "0" })).toBe(200);
  });
});

describe("An address", () => {
  test.each(["/a%00b", "/a?b=%00", "/%E0%A4%A", "/%ff"])("%s is refused", async (path) => {
    expect(await send(path, {}, "", "GET")).toBe(400);
  });

  test.each(["/a%20b", "/%E5%A4%9C", "/a?b=%ff"])("%s is taken", async (path) => {
    expect(await send(path, {}, "", "GET")).toBe(200);
  });
});

describe("Every answer", () => {
  test("carries a policy with a nonce of its own, the same that the page is given", async () => {
    const nonces = new Set<string>();
    for (let time = 0; time < 5; time += 1) {
      const response = await fetch(url);
      const nonce = await response.text();
      const policy = response.headers.get("content-security-policy") ?? "";
      expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(Buffer.from(nonce, "base64").length).toBe(16);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(5);
  });

  test("may not be framed, sniffed or taken over plain HTTP", async () => {
    const { headers } = await fetch(url);
    expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("strict-transport-security")).toMatch(/max-age=\d{7,}/);
  });
});
