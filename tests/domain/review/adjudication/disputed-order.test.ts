import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePlaces,
  disputedColumns,
  orderText,
  placeText,
  readOrder,
  readPlace,
  type DisputedPlace,
} from "../../../../app/domain/review/adjudication/disputed-order";

const place = fc.record({
  value: fc.option(fc.nat(4), { nil: null }),
  number: fc.integer({ min: 1, max: 30 }),
});
const places = fc.uniqueArray(place, { selector: ({ number }) => number, maxLength: 30 });

describe("The order of sessions that wait for adjudication", () => {
  it("cut after any place and put together again is the whole, with the unknown last", () => {
    fc.assert(
      fc.property(places, fc.boolean(), fc.integer({ min: 1, max: 5 }), (all, descending, size) => {
        const sorted = [...all].sort((a, b) => comparePlaces(a, b, { descending }));
        const met: DisputedPlace[] = [];
        for (;;) {
          const after = readPlace(met.length > 0 ? placeText(met.at(-1)!) : null);
          const left = after
            ? sorted.filter((each) => comparePlaces(each, after, { descending }) > 0)
            : sorted;
          if (left.length === 0) break;
          met.push(...left.slice(0, size));
        }
        expect(met).toEqual(sorted);
        const known = sorted.flatMap(({ value }) => value ?? []);
        expect(sorted.slice(known.length).every(({ value }) => value === null)).toBe(true);
        const up = [...known].sort((a, b) => a - b);
        expect(known).toEqual(descending ? up.reverse() : up);
      }),
    );
  });

  it("is read from an address as it was written there, and anything else is the default", () => {
    for (const column of disputedColumns)
      for (const descending of [true, false])
        expect(readOrder(orderText({ column, descending }))).toEqual({ column, descending });
    for (const text of [null, "", "by", "--status", "status;"])
      expect(readOrder(text)).toEqual({ column: "status", descending: false });
    for (const text of [null, "", "12", "a~1", "1~", "1~2~3", "-1~2"])
      expect(readPlace(text)).toBeNull();
  });
});
