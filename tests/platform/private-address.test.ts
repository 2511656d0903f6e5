import { expect, test } from "vitest";
import { isPrivateAddress } from "../../app/platform/private-address.server";
import { seal, unseal } from "../../app/platform/sealed.server";

test("An address outside the public internet is private, in every way of writing it", () => {
  const inside = [
    ...["127.0.0.1", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "0.0.0.0"],
    ...["100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1"],
    ...["::ffff:127.0.0.1", "::ffff:7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1"],
    ...["", "localhost", "127.1"],
  ];
  expect(inside.filter((address) => !isPrivateAddress(address))).toEqual([]);
  const outside = ["8.8.8.8", "93.184.216.34", "172.32.0.1", "2606:4700::1111", "::ffff:8.8.8.8"];
  expect(outside.filter(isPrivateAddress)).toEqual([]);
});

test("What is sealed opens under its own secret and purpose alone, and not when it was changed", () => {
  const sealed = seal("a secret", "webhook", "hush");
  expect(sealed).not.toContain("hush");
  expect(unseal("a secret", "webhook", sealed)).toBe("hush");
  expect(unseal("another", "webhook", sealed)).toBeNull();
  expect(unseal("a secret", "else", sealed)).toBeNull();
  expect(unseal("a secret", "webhook", `AAAA${sealed.slice(4)}`)).toBeNull();
});
