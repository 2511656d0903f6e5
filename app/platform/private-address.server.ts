import { BlockList, isIP } from "node:net";

/** One list a family: a range of IPv6 addresses that holds mapped ones would hold all of IPv4. */
const blocked = { ipv4: new BlockList(), ipv6: new BlockList() };
const ranges4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;
/** Only 2000::/3 is the public internet; within it, what is reserved or carries another address. */
const ranges6 = [
  ["::", 3],
  ["4000::", 2],
  ["8000::", 1],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
] as const;
for (const [net, prefix] of ranges4) blocked.ipv4.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of ranges6) blocked.ipv6.addSubnet(net, prefix, "ipv6");

/** Whether an address of the web names this machine or a private network outright, with no name to look up. */
export function namesPrivateHost(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "").toLowerCase();
  if (host === "localhost" || host.endsWith(".localhost")) return true;
  return isIP(host) !== 0 && isPrivateAddress(host);
}

/**
 * Whether a numeric address lies outside the public internet: this machine, a private network, a link, a
 * reserved range. What is no address counts as private.
 */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return blocked.ipv4.check(mapped, "ipv4");
  const family = isIP(address);
  if (family === 0) return true;
  return family === 4 ? blocked.ipv4.check(address, "ipv4") : blocked.ipv6.check(address, "ipv6");
}
