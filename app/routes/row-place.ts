import { z } from "zod";

/** The last row of the page before, as an address names it: "2026-11-24T00:00:00.000Z~id". */
export const rowPlaceSchema = z
  .string()
  .transform((text) => text.split("~"))
  .pipe(z.tuple([z.iso.datetime(), z.uuid()]))
  .transform(([at, id]) => ({ at: new Date(at), id }));
