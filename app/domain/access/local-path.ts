const anyOrigin = "http://local.invalid";

/** In the address of a page: what was last asked for there was not done, since nobody was signed in. */
export const undoneParam = "undone";

/** A place of this site that says nothing of what was not done. */
export function withoutUndone(place: string): string {
  const { pathname, searchParams, hash } = new URL(place, anyOrigin);
  searchParams.delete(undoneParam);
  const rest = searchParams.toString();
  return pathname + (rest && `?${rest}`) + hash;
}

/**
 * A place of this site to go back to, or the start where the value names another site. Anything that
 * a browser could read as another origin ("//host", "/\\host", "/.//host", a scheme, control characters)
 * is refused. What is returned can stand in a header: characters beyond ASCII are percent-encoded.
 */
export function localPath(value: unknown): string {
  if (typeof value !== "string" || value.length > 2000) return "/";
  if (!value.startsWith("/") || /[\u0000-\u001f\u007f\\]/.test(value)) return "/";
  if (!URL.canParse(value, anyOrigin)) return "/";
  const { origin, pathname, search, hash } = new URL(value, anyOrigin);
  return origin !== anyOrigin || pathname.startsWith("//") ? "/" : pathname + search + hash;
}
