import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { HeavyInput, HeavyPart, HeavyResult, HeavyTask } from "./tasks";

/**
 * What the thread starts with: a thread takes no loader from its parent, so it registers tsx for itself.
 * The file is named by its place in the project, for the built server does not hold it.
 */
function startOfThread(): string {
  const { href } = pathToFileURL(path.resolve("app/platform/heavy/thread.ts"));
  return `import("tsx/esm/api").then(({ register }) => (register(), import("${href}")));`;
}

interface Watching<T extends HeavyTask> {
  /** What the task takes while it runs: read as fast as it comes. An error in it ends the thread. */
  parts?: AsyncIterable<HeavyPart<T>> | undefined;
  /** Aborting it ends the thread at once; nothing of its work is kept. */
  signal?: AbortSignal | undefined;
  onProgress?: ((doneParts: number) => void) | undefined;
}

type Message = { doneParts: number } | { result: unknown };

/**
 * Computes in a thread of its own, so that requests are answered meanwhile. Rejects where the
 * computation throws and where the signal is aborted.
 */
export function runHeavy<T extends HeavyTask>(
  task: T,
  input: HeavyInput<T>,
  { parts, signal, onProgress }: Watching<T> = {},
): Promise<HeavyResult<T>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new Error("The computation was stopped."));
      return;
    }
    const worker = new Worker(startOfThread(), { eval: true, workerData: { task, input } });
    const stop = () => {
      reject(new Error("The computation was stopped."));
      void worker.terminate();
    };
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: Message) => {
      if ("doneParts" in message) onProgress?.(message.doneParts);
      else resolve(message.result as HeavyResult<T>);
    });
    worker.on("error", reject);
    const handIn = async () => {
      for await (const part of parts ?? []) worker.postMessage({ part });
      worker.postMessage("end");
    };
    if (parts)
      handIn().catch((error: unknown) => {
        reject(error instanceof Error ? error : new Error(String(error)));
        void worker.terminate();
      });
    worker.on("exit", (code) => {
      signal?.removeEventListener("abort", stop);
      reject(new Error(`The computation's thread ended with ${code}.`));
    });
  });
}
