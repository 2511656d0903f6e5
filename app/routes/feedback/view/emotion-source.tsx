import { plainLines } from "~/components/charts/dimension-terms";
import { curveSources } from "~/components/conversation/replay-curve";
import type { ReadingSource } from "~/domain/emotion/reading";

/** Whose readings the small curves draw. */
export function EmotionSource({ source }: { source: ReadingSource | null }) {
  if (source === null) return null;
  return (
    <p className="text-xs text-second">
      The curves show how the client seemed around the moment. {plainLines} {curveSources[source]}.
    </p>
  );
}
