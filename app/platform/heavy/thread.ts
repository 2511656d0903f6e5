import { parentPort, workerData } from "node:worker_threads";
import { heavyTasks, type HeavyTask, type Tell } from "./tasks";

/** What the thread is handed while it runs, piece by piece, until it hears that there is no more. */
async function* handedIn(): AsyncGenerator {
  const waiting: ({ part: unknown } | "end")[] = [];
  let wake = (): void => undefined;
  const take = (piece: { part: unknown } | "end") => {
    waiting.push(piece);
    wake();
  };
  parentPort?.on("message", take);
  try {
    for (;;) {
      const next = waiting.shift();
      if (next === "end") return;
      if (next !== undefined) yield next.part;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    // A port that is listened to would keep the thread alive.
    parentPort?.off("message", take);
  }
}

const { task, input } = workerData as { task: HeavyTask; input: unknown };
const run = heavyTasks[task] as (
  input: unknown,
  tell: Tell,
  parts: AsyncIterable<unknown>,
) => unknown;
const result = await run(input, (doneParts) => parentPort?.postMessage({ doneParts }), handedIn());
parentPort?.postMessage({ result });
