import { fileURLToPath } from "node:url";
import tsconfigPaths from "vite-tsconfig-paths";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

const pure = ["tests/domain/**/*.test.ts", "tests/statistics/**/*.test.ts"];
const services = ["tests/services/**/*.test.ts"];
const databases = "tests/database/global-setup.ts";

export default defineConfig({
  root,
  plugins: [tsconfigPaths({ root })],
  test: {
    environment: "node",
    pool: "forks",
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    setupFiles: "tests/property-seed.ts",
    projects: [
      // These keep nothing in a process but what each file would work out alike: they share one, and load the scenarios once.
      { extends: true, test: { name: "pure", include: pure, isolate: false } },
      {
        extends: true,
        test: { name: "services", include: services, isolate: false, globalSetup: databases },
      },
      {
        extends: true,
        test: {
          name: "others",
          include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
          exclude: [...pure, ...services, "tests/e2e/**", "node_modules/**"],
          globalSetup: databases,
        },
      },
    ],
  },
});
