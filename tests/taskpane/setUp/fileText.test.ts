import { TextDecoder } from "node:util";
import { fileText } from "../../../src/taskpane/setUp/import/state/fileText";

beforeAll(() => {
  // jsdom has none; every browser has.
  Object.assign(globalThis, { TextDecoder });
});

function bytes(...values: number[]): ArrayBuffer {
  return new Uint8Array(values).buffer;
}

describe("fileText", () => {
  test("reads UTF-8", () => {
    expect(fileText(bytes(0xe5, 0xb7, 0xa5, 0xe5, 0x8f, 0xb7))).toBe("工号");
  });

  test("reads GB18030, in which Chinese Excel saves CSV", () => {
    expect(fileText(bytes(0xb9, 0xa4, 0xba, 0xc5))).toBe("工号");
  });

  test("reads UTF-16 where the file says so", () => {
    expect(fileText(bytes(0xff, 0xfe, 0xe5, 0x5d, 0xf7, 0x53))).toBe("工号");
  });
});
