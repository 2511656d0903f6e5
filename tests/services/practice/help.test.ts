import { describe, expect, it } from "vitest";
import { roles } from "../../../app/domain/access/roles";
import type { Helplines } from "../../../app/domain/practice/safety/helplines";
import { shippedHelplines } from "../../../app/domain/practice/safety/helplines";
import { readConfig } from "../../../app/platform/config.server";
import { listHelp } from "../../../app/services/practice/list-help.server";
import { showHelplines } from "../../../app/services/practice/show-helplines.server";

const now = new Date("2026-11-30T12:00:00Z");
const line = { locale: "de-DE", name: "A line", number: "+49 000-1", hours: "Day and night" };
const helplines: Helplines = [
  { ...line, verifiedOn: "2026-05-12" },
  { ...line, number: "002", hours: null, verifiedOn: "2025-05-12" },
  { ...line, number: "003", verifiedOn: null },
];
const actorOf = (role: (typeof roles)[number]) => ({
  ...{ personId: "a-person", programmeId: "a-programme", roles: [role] },
});

describe("Real help", () => {
  it("is listed as it is set, each number as it is called, with hours where they are known", () => {
    expect(listHelp({ helplines })).toEqual([
      { label: "A line +49 000-1", href: "tel:+490001", hours: "Day and night" },
      { label: "A line 002", href: "tel:002", hours: null },
      { label: "A line 003", href: "tel:003", hours: "Day and night" },
    ]);
    expect(listHelp({ helplines: shippedHelplines })[0].href).toBe("tel:1771");
  });

  it("is shown to an admin with when each line was verified, and how it is set", () => {
    const config = readConfig({
      ...{ NODE_ENV: "test", HELPLINES_FILE: "lines.json", HELPLINE_LOCALE: "de-DE" },
    });
    const outcome = showHelplines({ config, helplines }, actorOf("admin"), now);
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value).toMatchObject({ locale: "de-DE", fromFile: true });
    expect(outcome.value.lines.map((each) => each.verification)).toEqual([
      ...["verified", "outdated", "never"],
    ]);
    expect(JSON.stringify(outcome.value)).not.toContain("lines.json");
  });

  it("is shown with its verification to no role but an admin", () => {
    const host = { config: readConfig({ NODE_ENV: "test" }), helplines: shippedHelplines };
    for (const role of roles) {
      const outcome = showHelplines(host, actorOf(role), now);
      if (role === "admin") expect(outcome).toMatchObject({ value: { fromFile: false } });
      else expect(outcome).toEqual({ ok: false, reason: "not-allowed" });
    }
  });
});
