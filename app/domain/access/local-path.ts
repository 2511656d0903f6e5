/**
 * A place of this site to go back to, or the start where the value names another site. Anything that
 * a browser could read as another origin ("//host", "/\host", a scheme, control characters) is refused.
 */
export function localPath(value: unknown): string {
  if (typeof value !== "string" || value.length > 2000) return "/";
  if (!value.startsWith("/") || /^\/[/\\]/.test(value)) return "/";
  return /[\u0000-\u001f\\]/.test(value) ? "/" : value;
}
