import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmotionModel } from "~/domain/emotion/model";
import { emotionCategories, likeliestCategory } from "~/domain/emotion/reading";
import { encodeWeights } from "~/domain/emotion/weights";
import { readLabelled, readRated } from "./train-emotion/corpora";
import { macroF1, pearson } from "./train-emotion/figures";
import { trainModel } from "./train-emotion/train-model";

const target = fileURLToPath(new URL("../public/emotion-model/", import.meta.url));

function report(name: string, bytes: Uint8Array, folder: string): void {
  const model = createEmotionModel(bytes);
  const dev = readLabelled(folder, "dev");
  const predicted = dev.map((row) =>
    emotionCategories.indexOf(likeliestCategory(model.readText(row.text).distribution)),
  );
  const every = macroF1(
    predicted,
    dev.map((row) => row.categories),
    emotionCategories.length,
  );
  const single = dev.flatMap((row, i) => (row.categories.length === 1 ? [i] : []));
  const one = macroF1(
    single.map((i) => predicted[i]!),
    single.map((i) => dev[i]!.categories),
    emotionCategories.length,
  );
  const rated = readRated(folder).filter((row) => row.split === "dev");
  const readings = rated.map((row) => model.readText(row.text));
  console.log(
    JSON.stringify({
      name,
      bytes: bytes.length,
      macroF1OneCategory: one.macro,
      f1ByCategory: Object.fromEntries(emotionCategories.map((c, i) => [c, one.classes[i]])),
      macroF1AllRows: every.macro,
      valenceR: pearson(
        readings.map((reading) => reading.valence),
        rated.map((row) => row.affects[0]),
      ),
      arousalR: pearson(
        readings.map((reading) => reading.arousal),
        rated.map((row) => row.affects[1]),
      ),
    }),
  );
}

const folder = process.argv[2];
if (!folder) {
  console.error("Usage: npm run -s train-emotion -- FOLDER   (where GoEmotions and EmoBank lie)");
  process.exitCode = 2;
} else {
  const { honest, shipped } = trainModel(folder);
  report("affect heads without the development part", encodeWeights(honest), folder);
  console.log(
    JSON.stringify({ shift: [...shipped.dense.shift], mixture: [...shipped.dense.mixture] }),
  );
  const bytes = encodeWeights(shipped);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "weights.bin"), bytes);
  console.log(`Wrote ${join(target, "weights.bin")}: ${bytes.length} bytes.`);
}
