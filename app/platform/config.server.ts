import path from "node:path";
import { z } from "zod";
import { defaultHelplineLocale } from "../domain/practice/safety/helplines";
import { canonicalLocale } from "../domain/practice/safety/locale";
import { efforts, type Effort } from "../engines/claude/effort";

const optional = (schema: z.ZodType<string>) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const locale = z
  .string()
  .refine((tag) => canonicalLocale(tag) !== null, "must be a language tag such as en-SG");

const environment = z.object({
  NODE_ENV: optional(z.string()),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: optional(z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://")),
  ORIGIN: optional(z.url()),
  ATTUNE_SECRET: optional(z.string().min(32, "must have at least 32 characters")),
  ANTHROPIC_API_KEY: optional(z.string()),
  ANTHROPIC_MODEL: z.string().min(1).default("claude-sonnet-5-5"),
  ANTHROPIC_BASE_URL: optional(z.url()),
  CLAUDE_EFFORT: z.enum(efforts).default("low"),
  CLAUDE_REVIEW_EFFORT: z.enum(efforts).default("medium"),
  CLAUDE_TIMEOUT_MS: z.coerce.number().int().min(1000).max(600_000).default(45_000),
  CLAUDE_SUGGESTIONS_TIMEOUT_MS: z.coerce.number().int().min(1000).max(600_000).default(15_000),
  CLAUDE_REVIEW_TIMEOUT_MS: z.coerce.number().int().min(1000).max(1_800_000).default(240_000),
  CLAUDE_TOKENS_PER_SESSION: z.coerce.number().int().min(1).default(1_500_000),
  CLAUDE_TOKENS_PER_DAY: z.coerce.number().int().min(1).default(30_000_000),
  HELPLINES_FILE: optional(z.string()),
  HELPLINE_LOCALE: optional(locale),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  WEBHOOKS_TO_PRIVATE: z.enum(["0", "1"]).default("0"),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
});

/** `demo` seeds a demo workspace and offers its sign-ins; `production` does neither. */
export type Mode = "demo" | "production";

export interface ClaudeConfig {
  apiKey: string;
  model: string;
  /** How much the model thinks before a turn, and before the marks of a review. */
  effort: Effort;
  reviewEffort: Effort;
  /** Where the provider is; undefined for its own address. */
  baseUrl: string | undefined;
  /** For a whole answer. */
  timeoutMs: number;
  /** For the suggestions within it, from when they are asked for. */
  suggestionsTimeoutMs: number;
  /** For a review's marks of one part of a transcript. */
  reviewTimeoutMs: number;
  /** In tokens of stored answers, in and out; a day begins at midnight UTC. */
  limits: { perSession: number; perDay: number };
}

export interface HelplinesConfig {
  /** The file that stands in for the helplines that ship; undefined where those stand. */
  file: string | undefined;
  /** BCP 47 tag of those who practise. */
  locale: string;
}

export interface Config {
  mode: Mode;
  port: number;
  host: string;
  dataDir: string;
  databaseUrl: string | undefined;
  /** The address that people type, where a proxy stands before the app. */
  origin: string | undefined;
  secret: string;
  /** Set where a key is: how the client is played by Claude, and what it may cost. */
  claude: ClaudeConfig | undefined;
  helplines: HelplinesConfig;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
  /** Whether webhooks may go to this machine and to private networks. */
  webhooksToPrivate: boolean;
  /** How many proxies in front may be believed about a caller's address. */
  trustProxy: number;
}

/** The environment is not fit to start with. The message names each variable and what is wrong. */
export class ConfigError extends Error {}

const demoSecret = "only-for-the-demo-workspace-never-for-production";

function claudeConfig(values: z.infer<typeof environment>): ClaudeConfig | undefined {
  const apiKey = values.ANTHROPIC_API_KEY;
  if (apiKey === undefined) return undefined;
  return {
    apiKey,
    model: values.ANTHROPIC_MODEL,
    effort: values.CLAUDE_EFFORT,
    reviewEffort: values.CLAUDE_REVIEW_EFFORT,
    baseUrl: values.ANTHROPIC_BASE_URL,
    timeoutMs: values.CLAUDE_TIMEOUT_MS,
    suggestionsTimeoutMs: values.CLAUDE_SUGGESTIONS_TIMEOUT_MS,
    reviewTimeoutMs: values.CLAUDE_REVIEW_TIMEOUT_MS,
    limits: { perSession: values.CLAUDE_TOKENS_PER_SESSION, perDay: values.CLAUDE_TOKENS_PER_DAY },
  };
}

function helplinesConfig(values: z.infer<typeof environment>): HelplinesConfig {
  const { HELPLINES_FILE: file, HELPLINE_LOCALE: tag = defaultHelplineLocale } = values;
  return {
    file: file === undefined ? undefined : path.resolve(file),
    locale: canonicalLocale(tag) ?? tag,
  };
}

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
    claude: claudeConfig(values),
    helplines: helplinesConfig(values),
    logLevel: values.LOG_LEVEL,
    webhooksToPrivate: values.WEBHOOKS_TO_PRIVATE === "1",
    trustProxy: values.TRUST_PROXY,
  };
}
