/** How learned weights are written as bytes, and read again. */
const moreFollows = 0x80;

export function float32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setFloat32(0, value, true);
  return bytes;
}

export function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < moreFollows) return [...bytes, rest];
    bytes.push((rest & (moreFollows - 1)) | moreFollows);
  }
}

export function base64Of(bytes: readonly number[]): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

export function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
}

/** Reads what was written byte after byte. */
export interface ByteReader {
  float: () => number;
  whole: () => number;
  signed: () => number;
}

export function readBytes(bytes: Uint8Array<ArrayBuffer>): ByteReader {
  const view = new DataView(bytes.buffer);
  let at = 0;
  return {
    float: () => {
      at += 4;
      return view.getFloat32(at - 4, true);
    },
    whole: () => {
      let value = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = view.getUint8(at++);
        value |= (byte & (moreFollows - 1)) << shift;
        if (byte < moreFollows) return value;
      }
    },
    signed: () => view.getInt8(at++),
  };
}
