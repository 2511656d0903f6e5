import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  notificationKinds,
  type NotificationFacts,
  type NotificationKind,
} from "../../app/domain/notification/notification";
import {
  deliveryProblems,
  deliveryStatuses,
  webhookEvents,
  type DeliveryProblem,
  type DeliveryStatus,
  type WebhookEvent,
} from "../../app/domain/notification/webhook";
import { areAllOf, id, isOneOf, time } from "./columns";
import { people, programmes } from "./people";

/** What a person is told of. `occasion` names what happened, so that it is told once. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind").$type<NotificationKind>().notNull(),
    occasion: text("occasion").notNull(),
    subjectId: uuid("subject_id").notNull(),
    facts: jsonb("facts").$type<NotificationFacts>().notNull(),
    createdAt: time("created_at").notNull().defaultNow(),
    readAt: time("read_at"),
  },
  (t) => [
    uniqueIndex("notifications_once").on(t.personId, t.kind, t.occasion),
    index("notifications_person").on(t.programmeId, t.personId, t.id),
    index("notifications_subject").on(t.subjectId),
    index("notifications_unread")
      .on(t.programmeId, t.personId)
      .where(sql`${t.readAt} is null`),
    check("notifications_kind", isOneOf(t.kind, notificationKinds)),
  ],
);

/** The kinds that a person does not want to be told of. */
export const mutedNotifications = pgTable(
  "muted_notifications",
  {
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind").$type<NotificationKind>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.programmeId, t.personId, t.kind] }),
    check("muted_notifications_kind", isOneOf(t.kind, notificationKinds)),
  ],
);

/** Where a programme sends word of what happens. The secret is kept sealed. */
export const webhooks = pgTable(
  "webhooks",
  {
    programmeId: uuid("programme_id")
      .primaryKey()
      .references(() => programmes.id),
    url: text("url").notNull(),
    sealedSecret: text("sealed_secret").notNull(),
    events: text("events").array().$type<NotificationKind[]>().notNull(),
    isOn: boolean("is_on").notNull().default(true),
    changedBy: uuid("changed_by")
      .notNull()
      .references(() => people.id),
    changedAt: time("changed_at").notNull().defaultNow(),
  },
  (t) => [check("webhooks_events", areAllOf(t.events, notificationKinds))],
);

/** One message to a webhook with what became of it. The body is what is signed and sent, byte for byte. */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    id: id(),
    programmeId: uuid("programme_id")
      .notNull()
      .references(() => programmes.id),
    event: text("event").$type<WebhookEvent>().notNull(),
    occasion: text("occasion").notNull(),
    body: text("body").notNull(),
    status: text("status").$type<DeliveryStatus>().notNull().default("waiting"),
    attempts: integer("attempts").notNull().default(0),
    /** While it waits: when it is tried next. Taking it moves this on, so that nobody else takes it. */
    dueAt: time("due_at").notNull().defaultNow(),
    answer: integer("answer"),
    problem: text("problem").$type<DeliveryProblem>(),
    createdAt: time("created_at").notNull().defaultNow(),
    endedAt: time("ended_at"),
  },
  (t) => [
    uniqueIndex("webhook_deliveries_once").on(t.programmeId, t.event, t.occasion),
    index("webhook_deliveries_due")
      .on(t.dueAt, t.id)
      .where(sql`${t.status} = 'waiting'`),
    index("webhook_deliveries_log").on(t.programmeId, t.id),
    check("webhook_deliveries_event", isOneOf(t.event, webhookEvents)),
    check("webhook_deliveries_status", isOneOf(t.status, deliveryStatuses)),
    check("webhook_deliveries_problem", isOneOf(t.problem, deliveryProblems)),
    check("webhook_deliveries_ended", sql`(${t.status} = 'waiting') = (${t.endedAt} is null)`),
  ],
);
