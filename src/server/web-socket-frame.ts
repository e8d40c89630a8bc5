// A whole WebSocket frame as one buffer, so that one fan-out builds it once and writes it once per member.
// RFC 6455 §5.2: FIN and opcode, length (7, 16 or 64 bits), no mask from a server.
import type { Bytes } from '../basics/bytes.ts';

const FIN_BINARY = 0x82;

export const binaryFrame = (payload: Uint8Array): Buffer => {
  const { length } = payload;
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(headerLength + length);
  frame[0] = FIN_BINARY;
  if (headerLength === 2) frame[1] = length;
  else if (headerLength === 4) {
    frame[1] = 126;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = 127;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
  frame.set(payload, headerLength);
  return frame;
};

/** Frames the same payload once, however many sockets it goes to in a row. */
export const createFramer = (): ((payload: Bytes) => Buffer) => {
  let last: Bytes | undefined;
  let framed: Buffer = Buffer.alloc(0);
  return (payload) => {
    if (payload !== last) framed = binaryFrame(payload);
    last = payload;
    return framed;
  };
};
