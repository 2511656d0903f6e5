import { describe, expect, it } from "vitest";
import { sendingOf } from "../../../app/components/ui/sending";

function fields(...entries: [string, string | File][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe("What a form sends", () => {
  it("is the same where the same is sent, however often and whatever was left empty", () => {
    const sent = fields(["intent", "roles"], ["personId", "a"], ["roles", "peer"]);
    const again = fields(["intent", "roles"], ["personId", "a"], ["note", ""], ["roles", "peer"]);
    expect(sendingOf(again)).toBe(sendingOf(sent));
  });

  it("is another for another act of the same address, another button, subject or file", () => {
    const file = (name: string): [string, File] => ["file", new File(["a"], name)];
    const sendings = [
      fields(["intent", "roles"], ["personId", "a"]),
      fields(["intent", "disable"], ["personId", "a"]),
      fields(["intent", "disable"], ["personId", "b"]),
      fields(["intent", "disable"], ["personId", "a"], file("a.csv")),
      fields(["intent", "disable"], ["personId", "a"], file("b.csv")),
    ];
    expect(new Set(sendings.map(sendingOf))).toHaveProperty("size", sendings.length);
  });
});
