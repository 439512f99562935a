import fc from "fast-check";
import { dateSerial, isoDate } from "../../src/sheets/dateSerial";

describe("dates", () => {
  test.each([
    ["1970-01-01", 25569],
    ["2026-03-01", 46082],
    ["2026-03-01T12:00:00", 46082.5],
  ])("%s is the serial number %d", (text, serial) => {
    expect(dateSerial(text)).toBe(serial);
  });

  test("are none when they are words", () => {
    expect([dateSerial(""), dateSerial("soon")]).toEqual([undefined, undefined]);
  });

  test("come back as they went", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(dateSerial(isoDate(serial))).toBe(serial);
      }),
    );
  });

  test("drop the time of day", () => {
    expect(isoDate(46082.99)).toBe("2026-03-01");
  });
});
