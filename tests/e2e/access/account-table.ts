import { form, page, type Row } from "./row";

/** Answers to nobody, peer, expert, lead, researcher, admin. */
export const accountTable: Row[] = [
  page("", "/", "302 302 302 302 302 302"),
  form("", "/", { a: "b" }, "405 405 405 405 405 405"),
  page("sign-in", "/sign-in", "200 302 302 302 302 302"),
  form(
    "sign-in",
    "/sign-in",
    { email: "amira@demo.attune.example", password: "not this one" },
    "422 302 302 302 302 302",
  ),
  page("sign-out", "/sign-out", "302 302 302 302 302 302"),
  page("invitations/:token", "/invitations/open-token", "200 200 200 200 200 200"),
  page("invitations/:token", "/invitations/elsewhere-token", "200 200 200 200 200 200"),
  page("invitations/:token", "/invitations/no-such-token", "404 404 404 404 404 404"),
  form(
    "invitations/:token",
    "/invitations/no-such-token",
    { name: "Somebody", password: "a long enough one" },
    "409 409 409 409 409 409",
  ),
  page("account", "/account", "302 200 200 200 200 200"),
  form(
    "account",
    "/account",
    { current: "not this one", next: "a long enough one" },
    "302 422 422 422 422 422",
  ),
  page("theme", "/theme", "302 302 302 302 302 302"),
  form("theme", "/theme", { theme: "dark", returnTo: "/studies" }, "302 302 302 302 302 302"),
  page("people", "/people", "302 403 403 200 403 200"),
  form(
    "people",
    "/people",
    { intent: "invite", email: "invited@example.org", roles: "peer" },
    "302 403 403 403 403 200",
  ),
  form(
    "people",
    "/people",
    { intent: "roles", personId: "{jonas}", roles: "peer" },
    "302 403 403 403 403 200",
  ),
  form(
    "people",
    "/people",
    { intent: "roles", personId: "{elsewherePerson}", roles: "peer" },
    "302 403 403 403 403 404",
  ),
  form(
    "people",
    "/people",
    { intent: "disable", personId: "{elsewherePerson}" },
    "302 403 403 403 403 404",
  ),
  form(
    "people",
    "/people",
    { intent: "withdraw", invitationId: "{invitation}" },
    "302 403 403 403 403 200",
  ),
  form(
    "people",
    "/people",
    { intent: "withdraw", invitationId: "{elsewhereInvitation}" },
    "302 403 403 403 403 404",
  ),
  page("audit", "/audit", "302 403 403 403 403 200"),
  form("audit", "/audit", { a: "b" }, "405 405 405 405 405 405"),
];
