import { readdirSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { browserFlags, findChromium } from "./chromium";

const browser = await findChromium();
const environment = Object.fromEntries(
  Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
);
if (browser.libraries) environment.LD_LIBRARY_PATH = browser.libraries;

export default defineConfig({
  testDir: ".",
  // A project a file: each gets a worker of its own, and with it a workspace that no other file has changed.
  projects: readdirSync(path.resolve("tests/e2e"))
    .filter((file) => file.endsWith(".spec.ts"))
    .map((file) => ({ name: file.replace(".spec.ts", ""), testMatch: `**/${file}` })),
  outputDir: "../../test-results/browser",
  globalSetup: "./global-setup.ts",
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../../test-results/browser.json" }]],
  metadata: { browser: browser.origin },
  use: {
    viewport: { width: 1440, height: 900 },
    trace: "off",
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    launchOptions: { executablePath: browser.executable, args: browserFlags, env: environment },
  },
});
