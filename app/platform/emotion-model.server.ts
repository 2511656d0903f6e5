import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmotionModel, type EmotionModel } from "~/domain/emotion/model";

const places = ["public", join("build", "client")].map((root) =>
  join(root, "emotion-model", "weights.bin"),
);

/** The model with the name of its weights, which stands beside every reading that it makes. */
export interface LoadedEmotionModel extends EmotionModel {
  readonly version: string;
}

let loaded: LoadedEmotionModel | undefined;

/** The shipped model, read from disk once a process; works from sources and from the built server. */
export function loadEmotionModel(): LoadedEmotionModel {
  loaded ??= readModel();
  return loaded;
}

function readModel(): LoadedEmotionModel {
  const bytes = readFileSync(findWeights());
  const version = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { ...createEmotionModel(bytes), version };
}

function findWeights(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  for (const start of [process.cwd(), here]) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = places.map((place) => join(folder, place)).find((path) => existsSync(path));
      if (found) return found;
      if (folder === dirname(folder)) break;
    }
  }
  throw new Error("public/emotion-model/weights.bin is missing: run npm run -s train-emotion.");
}
