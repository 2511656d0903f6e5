/** Light, dark, or as the device says. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const name = "attune_theme";

export function readTheme(cookieHeader: string | null): Theme {
  const value = new RegExp(`(?:^|;\\s*)${name}=(\\w+)`).exec(cookieHeader ?? "")?.[1];
  return themes.find((theme) => theme === value) ?? "system";
}

export function themeCookie(theme: Theme): string {
  return `${name}=${theme}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
