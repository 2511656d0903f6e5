import { loadEmotionModel } from "~/platform/emotion-model.server";

/** One measured figure of a bench. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly note?: string;
}

export const name = "emotion";

const messages = [
  "i'm fine.",
  "haha whatever",
  "I can't sleep, I keep worrying about the exam and what my parents will say.",
  "My boss yelled at me again today in front of everyone, and I just stood there.",
  "I don't know. It has been two months since she left, and I still set the table for two. " +
    "My friends say it will pass, but they have stopped asking how I am, so I have stopped telling them.",
  "Thank you, that helps. I did not think anyone would ask 🙂",
];
const rounds = 600;

/** Time to load the model and CPU time a message, one core, after warming up. */
export function run(): Promise<Figure[]> {
  const begin = performance.now();
  const model = loadEmotionModel();
  const load = performance.now() - begin;
  for (let i = 0; i < 200; i += 1) for (const text of messages) model.readText(text);
  const times: number[] = [];
  for (let i = 0; i < rounds; i += 1) {
    for (const text of messages) {
      const start = performance.now();
      model.readText(text);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const late = times[Math.floor(times.length * 0.95)] ?? mean;
  return Promise.resolve([
    { label: "load", value: load, unit: "ms", note: "once a process" },
    { label: "mean a message", value: mean, unit: "ms", note: "aim: at most 0.5" },
    { label: "p95 a message", value: late, unit: "ms" },
  ]);
}
