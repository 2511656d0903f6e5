import { createContext, useContext } from "react";

/** The nonce of this answer's content security policy; empty in the browser, which hides it. */
export const NonceContext = createContext<string>("");

export function useNonce(): string {
  return useContext(NonceContext);
}
