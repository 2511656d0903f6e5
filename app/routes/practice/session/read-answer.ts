import { answerEventSchema, type AnswerEvent } from "~/domain/practice/answer-event";

function parseLine(line: string): AnswerEvent | null {
  if (line.trim() === "") return null;
  return answerEventSchema.parse(JSON.parse(line));
}

/** The events of an answer, one a line, as they arrive. Throws where a line is not one. */
export async function* readAnswer(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<AnswerEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const event = parseLine(line);
      if (event) yield event;
    }
  }
  const last = parseLine(rest + decoder.decode());
  if (last) yield last;
}
