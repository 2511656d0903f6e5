/** Which of their programmes a person works in now; whether it is one of theirs is checked at each request. */
const name = "attune_programme";

export function readProgramme(cookieHeader: string | null): string | null {
  return new RegExp(`(?:^|;\\s*)${name}=([0-9a-f-]{36})`).exec(cookieHeader ?? "")?.[1] ?? null;
}

export function programmeCookie(programmeId: string): string {
  return `${name}=${programmeId}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`;
}
