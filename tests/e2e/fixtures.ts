import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import { demoPassword } from "../../db/seeds/demo-people";
import { startServer, type RunningServer } from "./server";

/** Attune with a demo workspace of its own. It can be killed and started again on the same data. */
export interface Attune {
  url(path?: string): string;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** The same where its data can be worked on from outside. */
export interface Workspace extends Attune {
  /** Does something with the workspace's data while no server holds them. */
  whileStopped(work: (env: NodeJS.ProcessEnv) => Promise<unknown>): Promise<void>;
}

async function openWorkspace(): Promise<{ attune: Workspace; close(): Promise<void> }> {
  const seeded = process.env.ATTUNE_SEEDED;
  if (!seeded) throw new Error("The demo folder has not been seeded.");
  const folder = await mkdtemp(path.join(os.tmpdir(), "attune-worker-"));
  await cp(seeded, folder, { recursive: true });
  let server: RunningServer = await startServer({ DATA_DIR: folder });
  const port = new URL(server.url).port;
  return {
    attune: {
      url: (to = "/") => new URL(to, server.url).href,
      kill: () => server.kill(),
      async restart() {
        server = await startServer({ DATA_DIR: folder, PORT: port });
      },
      async whileStopped(work) {
        await server.stop();
        await work({
          ...process.env,
          NODE_ENV: "development",
          DATABASE_URL: "",
          DATA_DIR: folder,
        });
        server = await startServer({ DATA_DIR: folder, PORT: port });
      },
    },
    async close() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Complaints of the browser that a test expects, such as a lost connection while a server is down. */
export interface Complaints {
  allow(pattern: RegExp): void;
  /** Listens to the pages of another browser context, too. */
  watch(context: BrowserContext): void;
}

export const test = base.extend<{ complaints: Complaints }, { attune: Workspace }>({
  attune: [
    async ({}, use) => {
      const workspace = await openWorkspace();
      await use(workspace.attune);
      await workspace.close();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  complaints: [
    async ({ context }, use) => {
      const heard: string[] = [];
      // Remix says so of data that was asked for on a page that has been left before it came.
      const allowed = [/^AbortError: BodyStreamBuffer was aborted$/];
      const watch = (watched: BrowserContext) => {
        watched.on("console", (message) => {
          if (message.type() === "error" || message.type() === "warning")
            heard.push(message.text());
        });
        watched.on("weberror", (error) => heard.push(String(error.error())));
      };
      watch(context);
      await use({ allow: (pattern) => void allowed.push(pattern), watch });
      const unexpected = heard.filter((text) => !allowed.some((pattern) => pattern.test(text)));
      expect(unexpected, "the browser complained").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Signs in through the page, with the keyboard. */
export async function signIn(page: Page, attune: Attune, email: string): Promise<void> {
  await page.goto(attune.url("/sign-in"));
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(demoPassword);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname !== "/sign-in");
}

/** Axe finds nothing to complain about on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const found = violations.map(({ id, nodes }) => ({ id, at: nodes.map((node) => node.target) }));
  expect(found).toEqual([]);
}

/** The page scrolls one way only, whatever the width of the window. */
export async function expectNoSidewaysScroll(page: Page, widths: readonly number[]): Promise<void> {
  const size = page.viewportSize() ?? { width: 1440, height: 900 };
  for (const width of widths) {
    await page.setViewportSize({ width, height: size.height });
    await expect
      .poll(
        () =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
        { message: `sideways scrolling at ${width}` },
      )
      .toBe(0);
  }
  await page.setViewportSize(size);
}
