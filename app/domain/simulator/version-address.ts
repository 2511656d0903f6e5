import { z } from "zod";

/** Which version of which scenario is meant, as an address names it. */
export interface VersionAddress {
  key: string;
  version: number;
}

const versionSchema = z.coerce.number().int().min(1).max(1_000_000);

/** The version that an address names; 0, which is none, where it names no number. */
export function addressOf(params: {
  readonly key?: string | undefined;
  readonly version?: string | undefined;
}): VersionAddress {
  const version = versionSchema.safeParse(params.version);
  return { key: params.key ?? "", version: version.success ? version.data : 0 };
}

/** The page of a version, or one of its own pages. */
export function versionPath({ key, version }: VersionAddress, page = ""): string {
  return `/scenarios/${key}/${version}${page && `/${page}`}`;
}
