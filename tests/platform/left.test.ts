import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { leftSignal } from "../../app/platform/left.server";

/** A server on loopback that answers by hand, and says of each request whether its asker left. */
async function serving(answer: (response: ServerResponse, left: AbortSignal) => void) {
  const server = createServer((_request, response) => answer(response, leftSignal(response)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}/`, close };
}

const heard = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));

describe("Whether anybody waits for an answer", () => {
  it("is over as soon as they leave, before the first word and in the middle of them", async () => {
    for (const begun of [false, true]) {
      const asker = new AbortController();
      const told: Promise<void>[] = [];
      const { url, close } = await serving((response, left) => {
        told.push(heard(left));
        if (begun) response.write("The first words.");
        else asker.abort();
      });
      const asked = fetch(url, { signal: asker.signal });
      if (begun) {
        await asked;
        asker.abort();
      } else await expect(asked).rejects.toThrow();
      expect(told).toHaveLength(1);
      await Promise.all(told);
      await close();
    }
  });

  it("is not over because the answer is whole", async () => {
    const left: AbortSignal[] = [];
    const ended: Promise<void>[] = [];
    const { url, close } = await serving((response, signal) => {
      left.push(signal);
      ended.push(new Promise((resolve) => response.once("close", () => resolve())));
      response.end("All of it.");
    });
    expect(await (await fetch(url)).text()).toBe("All of it.");
    await close();
    await Promise.all(ended);
    expect(left.map(({ aborted }) => aborted)).toEqual([false]);
  });
});
