import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { roles, type Role } from "../../app/domain/access/roles";
import { areAllOf, id, isOneOf, time } from "./columns";

/** The tenant boundary: every other row hangs under one programme. */
export const programmes = pgTable("programmes", {
  id: id(),
  key: text("key").notNull().unique(),
  name: text("name").notNull(),
  isDemo: boolean("is_demo").notNull().default(false),
  createdAt: time("created_at").notNull().defaultNow(),
});

export const people = pgTable(
  "people",
  {
    id: id(),
    email: text("email").notNull().unique(),
    name: text("name").notNull(),
    passwordHash: text("password_hash"),
    createdAt: time("created_at").notNull().defaultNow(),
    disabledAt: time("disabled_at"),
    erasedAt: time("erased_at"),
  },
  (t) => [
    check("people_email_lower", sql`${t.email} = lower(${t.email})`),
    index("people_name").on(t.name, t.id),
  ],
);

export const programmeRoles = pgTable(
  "programme_roles",
  {
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    role: text("role").$type<Role>().notNull(),
    grantedAt: time("granted_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.personId, t.role] }),
    check("programme_roles_role", isOneOf(t.role, roles)),
    index("programme_roles_person").on(t.personId),
  ],
);

/** Signed-in sessions. The key is the SHA-256 of the token that the browser holds, in hex. */
export const authSessions = pgTable(
  "auth_sessions",
  {
    id: text("id").primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    expiresAt: time("expires_at").notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
  },
  (t) => [
    index("auth_sessions_user").on(t.userId),
    check("auth_sessions_hash", sql`length(${t.id}) = 64`),
  ],
);

/** A link that an admin hands over. Only the SHA-256 of its token is kept; it is used once. */
export const invitations = pgTable(
  "invitations",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    tokenHash: text("token_hash").notNull(),
    email: text("email").notNull(),
    /** As whoever invites them writes it; empty where only the e-mail is known. */
    name: text("name").notNull().default(""),
    roles: text("roles").array().$type<Role[]>().notNull(),
    cohortId: uuid("cohort_id"),
    /** Null for one made on the command line, as the first admin's is. */
    invitedBy: uuid("invited_by").references(() => people.id),
    createdAt: time("created_at").notNull().defaultNow(),
    expiresAt: time("expires_at").notNull(),
    usedAt: time("used_at"),
    usedBy: uuid("used_by").references(() => people.id),
    withdrawnAt: time("withdrawn_at"),
    /** Withdrawn because a new link took its place. */
    isReplaced: boolean("is_replaced").notNull().default(false),
  },
  (t) => [
    uniqueIndex("invitations_token").on(t.tokenHash),
    index("invitations_programme").on(t.programmeId, t.createdAt),
    index("invitations_cohort").on(t.cohortId),
    check("invitations_roles", areAllOf(t.roles, roles)),
    check("invitations_roles_some", sql`cardinality(${t.roles}) > 0`),
    check("invitations_replaced", sql`not ${t.isReplaced} or ${t.withdrawnAt} is not null`),
    check("invitations_used", sql`(${t.usedAt} is null) = (${t.usedBy} is null)`),
  ],
);

/** Attempts counted by the rate limiter, under keyed hashes: no address or e-mail is readable here. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: time("expire"),
});
