import { parentPort, workerData } from "node:worker_threads";
import { heavyTasks, type HeavyTask, type Tell } from "./tasks";

const { task, input } = workerData as { task: HeavyTask; input: unknown };
const run = heavyTasks[task] as (input: unknown, tell: Tell) => unknown;
const result = run(input, (doneParts) => parentPort?.postMessage({ doneParts }));
parentPort?.postMessage({ result });
