/** A body of one JSON value a line. `onCancel` runs where the reader goes away before the end. */
export function streamLines(
  values: AsyncIterable<unknown>,
  onCancel: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source = values[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
    },
    async cancel() {
      onCancel();
      await source.return?.();
    },
  });
}
