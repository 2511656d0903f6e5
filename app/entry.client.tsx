import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode, useEffect, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";

/**
 * React 18 gives up the whole page ("Root did not complete") where a key reaches it before the page is
 * hydrated. Until then keys do what the browser does with them, and are not told to React.
 */
const keyEvents = ["keydown", "keypress", "keyup"] as const;
const keepFromReact = (event: Event) => event.stopPropagation();
keyEvents.forEach((name) => window.addEventListener(name, keepFromReact, true));

function LetsKeysIn({ children }: { children: ReactNode }) {
  useEffect(
    () => keyEvents.forEach((name) => window.removeEventListener(name, keepFromReact, true)),
    [],
  );
  return children;
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <LetsKeysIn>
        <RemixBrowser />
      </LetsKeysIn>
    </StrictMode>,
  );
});
