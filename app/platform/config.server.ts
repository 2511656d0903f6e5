import path from "node:path";
import { z } from "zod";

const optional = (schema: z.ZodType<string>) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const environment = z.object({
  NODE_ENV: optional(z.string()),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://")),
  ORIGIN: optional(z.url()),
  ATTUNE_SECRET: optional(z.string().min(32, "must have at least 32 characters")),
  ANTHROPIC_API_KEY: optional(z.string()),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
});

/** `demo` seeds a demo workspace and offers its sign-ins; `production` does neither. */
export type Mode = "demo" | "production";

export interface Config {
  mode: Mode;
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  /** The address that people type, where a proxy stands before the app. */
  origin: string | undefined;
  secret: string;
  anthropicApiKey: string | undefined;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
  /** How many proxies in front may be believed about a caller's address. */
  trustProxy: number;
}

/** The environment is not fit to start with. The message names each variable and what is wrong. */
export class ConfigError extends Error {}

const demoSecret = "only-for-the-demo-workspace-never-for-production";

/** Reads the environment. Throws ConfigError where a variable is malformed or a secret is missing. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigError(`Attune cannot start.\n${lines.join("\n")}`);
  }
  const values = parsed.data;
  const mode: Mode = values.NODE_ENV === "production" ? "production" : "demo";
  const secret = values.ATTUNE_SECRET ?? demoSecret;
  if (mode === "production" && secret === demoSecret) {
    throw new ConfigError(
      "Attune cannot start.\nATTUNE_SECRET: set it to a random value of at least 32 characters.",
    );
  }
  return {
    mode,
    port: values.PORT,
    host: values.HOST,
    dataDir: path.resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL,
    origin: values.ORIGIN ? new URL(values.ORIGIN).origin : undefined,
    secret,
    anthropicApiKey: values.ANTHROPIC_API_KEY,
    logLevel: values.LOG_LEVEL,
    trustProxy: values.TRUST_PROXY,
  };
}
