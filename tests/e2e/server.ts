import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

export interface RunningServer {
  url: string;
  /** What it printed so far. */
  output(): string;
  /** Ends it as a person would. */
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
}

const built = path.resolve("build/server/index.js");

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("close", () => resolve()));
}

/** Starts what is built as `npm start` does, on a free port unless one is given, and waits until it answers. */
export async function startServer(env: Record<string, string>): Promise<RunningServer> {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: "development",
    DATABASE_URL: "",
    ANTHROPIC_API_KEY: "",
    HELPLINES_FILE: "",
    HELPLINE_LOCALE: "",
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "error",
    ...env,
  };
  const child = spawn(process.execPath, [built], {
    env: environment,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /ready at (http:\S+)/.exec(printed)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("error", reject);
    child.once("close", () => reject(new Error(`Attune did not start.\n${printed}`)));
  });
  const end = async (signal: NodeJS.Signals) => {
    const gone = ended(child);
    child.kill(signal);
    await gone;
  };
  return {
    url: address,
    output: () => printed,
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}
