import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestEmail } from "../../../app/domain/access/email";
import { countRows, countWords } from "../../../app/domain/cohort/count-rows";
import { namesAgree } from "../../../app/domain/cohort/doubts";
import { linksCsv } from "../../../app/domain/cohort/links-csv";
import { readPeopleList } from "../../../app/domain/cohort/people-list";
import { signInSchema } from "../../../app/routes/account/sign-in/form";
import { readPeopleText } from "../../../app/services/cohorts/read-people-list.server";

describe("A list of people", () => {
  it("is read whichever way name and e-mail stand, under a row of headings or none", () => {
    const texts = [
      "Name,E-mail\nAma Osei,Ama@Example.org",
      "ama@example.org;Ama;Osei",
      "Ama Osei\tama@example.org\r\n\r\n",
      '\ufeff"Ama Osei","ama@example.org"',
      "Ama Osei <ama@example.org>",
    ];
    for (const text of texts)
      expect(readPeopleText(text)).toMatchObject({
        people: [{ name: "Ama Osei", email: "ama@example.org" }],
        problems: [],
      });
  });

  it("keeps a name with angle brackets whole", () => {
    for (const text of ["Kim <they> Lund, kim@example.org", "Kim <they>,kim@example.org"])
      expect(readPeopleText(text)).toMatchObject({
        people: [{ name: text.split(",")[0], email: "kim@example.org" }],
        problems: [],
      });
  });

  it("names each row that it cannot read, and reads the others", () => {
    const text =
      "Ama, ama@example.org\nBo, bo(at)example.org\nCem, cem@\nAma again, AMA@example.org";
    const { people, problems } = readPeopleText(text);
    expect(people.map((person) => person.email)).toEqual(["ama@example.org"]);
    expect(problems).toEqual([
      { line: 2, message: "There is no e-mail in this row." },
      { line: 3, message: "“cem@” is not an e-mail." },
      { line: 4, message: "This e-mail stands in row 1 too." },
    ]);
  });

  it("takes no further column for a part of the name", () => {
    for (const text of ["Zoe;zoe@example.org;extra", "a;b;extra;zoe@example.org"])
      expect(readPeopleText(text)).toMatchObject({
        people: [],
        problems: [{ line: 1, message: expect.stringContaining("“extra” is neither") as string }],
      });
  });

  it("counts while it is typed the people and, by their numbers, the rows without one", () => {
    const text = 'Name;E-mail\n"Ama";ama@example.org\n\nBo, bo(at)example.org\nCem, cem@\n';
    expect(countRows(text)).toEqual({ people: 1, without: [4, 5], unclear: [] });
    expect(countWords(countRows(text))).toBe("1 person; rows 4 and 5 hold no e-mail");
    expect(countWords(countRows("Ama, ama@example.org"))).toBe("1 person");
  });

  it("counts while it is typed as it is read: two e-mails in a row, a third cell, and an e-mail again are no people", () => {
    const text = [
      "Ama, ama@example.org",
      "Bo, bo@example.org, bo@work.example",
      "Cem, cem@example.org, Leeds",
      "Dee <DEE@example.org>",
      "Dee again, dee@example.org",
    ].join("\n");
    const { people, problems } = readPeopleText(text);
    expect([people.length, problems.map(({ line }) => line)]).toEqual([2, [2, 3, 5]]);
    expect(countRows(text)).toEqual({ people: 2, without: [], unclear: [2, 3, 5] });
    expect(countWords(countRows(text))).toBe(
      "2 people; rows 2, 3 and 5 cannot be read, or repeat an e-mail",
    );
  });

  it("takes the same for e-mails while it is typed, when it is read and in a form", () => {
    const texts = [
      ...["ama@example.org", "o'hara+1@mail.example.co.uk", "AMA@EXAMPLE.ORG"],
      ...["zoë@example.org", "ama@example.1", "a..b@example.org", "ama@exa_mple.org", "ama@-.org"],
      `${"a".repeat(longestEmail)}@example.org`,
    ];
    for (const text of texts) {
      const isTaken = signInSchema.shape.email.safeParse(text).success;
      expect([text, readPeopleText(text).people.length]).toEqual([text, isTaken ? 1 : 0]);
      expect([text, countRows(text).people]).toEqual([text, isTaken ? 1 : 0]);
    }
  });

  it("takes the same first rows for headings while it is typed and when it is read", () => {
    for (const row of [
      "Name,E-mail",
      '"First name"; "Surname"; "Mail"',
      "\ufeffe-mail address\tname",
    ]) {
      const text = `${row}\nAma,ama@example.org`;
      expect(countRows(text)).toEqual({ people: 1, without: [], unclear: [] });
      expect(readPeopleText(text).problems).toEqual([]);
    }
    const nobody = "Name Smith\nAma,ama@example.org";
    expect(countRows(nobody).without).toEqual([1]);
    expect(readPeopleText(nobody).problems.map(({ line }) => line)).toEqual([1]);
  });

  it("names somebody as they may be named: titles, accents, initials and a part of the name agree", () => {
    const alike = ["Zoë Linden", "Dr. Zoe Linden", "zoe", "Z. Linden", "Linden, Zoe Anne", ""];
    for (const name of alike) expect(namesAgree(name, "Zoë Linden")).toBe(true);
    for (const name of ["Zoe Haddad", "Amira Linden"])
      expect(namesAgree(name, "Zoë Linden")).toBe(false);
  });

  it("says where a quotation mark is not closed", () => {
    const { problems } = readPeopleText('"Ama, ama@example.org');
    expect(problems).toHaveLength(1);
  });

  it("never loses a row under its headings: each is a person or a problem", () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom("Name", "e-mail"));
    const rows = fc.array(fc.tuple(cell, fc.oneof(cell, fc.emailAddress())), { maxLength: 20 });
    fc.assert(
      fc.property(rows, (cells) => {
        const listed = [["Name", "E-mail"], ...cells.map((row) => ["x y", ...row])];
        const { people, problems } = readPeopleList(
          listed.map((each, index) => ({ line: index + 1, cells: each })),
        );
        expect([...people, ...problems].map(({ line }) => line).sort((a, b) => a - b)).toEqual(
          cells.map((_, index) => index + 2),
        );
      }),
    );
  });

  it("is given back with links that no spreadsheet takes for a formula", () => {
    const links = [{ name: '=1+1,"x"', email: "a@example.org", as: "Peer", link: "http://a/b" }];
    expect(linksCsv(links)).toBe(
      'name,email,as,link\r\n"\'=1+1,""x""",a@example.org,Peer,http://a/b\r\n',
    );
  });
});
