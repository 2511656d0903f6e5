import { sql, type SQL } from "drizzle-orm";
import { type AnyPgColumn, customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** A UUIDv7 key. Made by the person's device for what a person makes, else by the service. */
export const id = () => uuid("id").primaryKey();

/** A point in time, with zone. */
export const time = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

/** Bytes as they are. */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
});

/** SQL for a check that a text column holds one of a domain tuple's words. */
export function isOneOf(column: AnyPgColumn, words: readonly string[]): SQL {
  const list = words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ");
  return sql`${column} in (${sql.raw(list)})`;
}

/** SQL for a check that every word of a text array is in a domain tuple. */
export function areAllOf(column: AnyPgColumn, words: readonly string[]): SQL {
  const list = words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ");
  return sql`${column} <@ array[${sql.raw(list)}]::text[]`;
}
