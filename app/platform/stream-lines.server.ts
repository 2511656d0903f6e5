/** A body of one JSON value a line. `onCancel` runs where the reader goes away before the end. */
export function streamLines(
  values: AsyncIterable<unknown>,
  onCancel: () => void,
): ReadableStream<Uint8Array> {
  return stream(values, (value) => `${JSON.stringify(value)}\n`, onCancel);
}

/** A body of text that comes in pieces. */
export function streamText(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  return stream(
    pieces,
    (piece) => piece,
    () => undefined,
  );
}

function stream<T>(
  values: AsyncIterable<T>,
  words: (value: T) => string,
  onCancel: () => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const source = values[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(words(next.value)));
    },
    async cancel() {
      onCancel();
      await source.return?.();
    },
  });
}

/** A body of bytes that are made as they are read. */
export function streamBytes(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}
