import { useCallback, useRef, useState } from "react";
import { v7 as uuid } from "uuid";
import type { WhatIfRequest, WhatIfTurn } from "~/domain/review/what-if";

/** A simulated course as the page shows it. */
export interface WhatIfShown {
  id: string;
  /** The supporter turn in whose place the reply stands. */
  position: number;
  turns: readonly WhatIfTurn[];
}

export type WhatIfAsked = Omit<WhatIfRequest, "id">;

const unreachable = "Not asked: the server cannot be reached. Your reply is kept.";

interface AnswerBody {
  id?: string;
  position?: number;
  course?: { turns: WhatIfTurn[] };
  error?: string;
}

async function send(
  reviewId: string,
  request: WhatIfRequest,
  signal: AbortSignal,
): Promise<WhatIfShown | string> {
  const response = await fetch(`/reviews/${reviewId}/what-ifs`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
    signal,
  }).catch(() => null);
  if (response === null) return unreachable;
  const body = (await response.json().catch(() => ({}))) as AnswerBody;
  const { id, position, course } = body;
  if (!response.ok || !course || !id || position === undefined)
    return body.error ?? "Not asked. Your reply is kept. Try again.";
  return { id, position, turns: course.turns };
}

/** The simulated replies of a review: those kept, those asked for now, and the one on the curve. */
export function useWhatIfs(reviewId: string, kept: readonly WhatIfShown[]) {
  const [added, setAdded] = useState<WhatIfShown[]>([]);
  const [askingAt, setAskingAt] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [onCurveId, setOnCurveId] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);

  const ask = useCallback(
    async (asked: WhatIfAsked) => {
      if (stop.current) return;
      const controller = new AbortController();
      stop.current = controller;
      setAskingAt(asked.turnId);
      setProblem(null);
      const answer = await send(reviewId, { ...asked, id: uuid() }, controller.signal);
      stop.current = null;
      setAskingAt(null);
      if (controller.signal.aborted) return;
      if (typeof answer === "string") setProblem(answer);
      else {
        setAdded((now) => [...now, answer]);
        setOnCurveId(answer.id);
      }
    },
    [reviewId],
  );
  const known = new Set(kept.map(({ id }) => id));
  const all = [...kept, ...added.filter(({ id }) => !known.has(id))];
  return {
    all,
    ask,
    cancel: () => stop.current?.abort(),
    askingAt,
    problem,
    onCurve: all.find(({ id }) => id === onCurveId) ?? null,
    setOnCurveId,
  };
}
export type WhatIfs = ReturnType<typeof useWhatIfs>;
