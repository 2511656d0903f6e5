import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode, useEffect, type ReactNode } from "react";
import { hydrateRoot } from "react-dom/client";

/**
 * React 18 gives up the whole page ("Root did not complete") where one of these reaches it before the page is
 * hydrated. Until then they do what the browser does with them, and are not told to React.
 */
const acts = [
  ...["keydown", "keypress", "keyup", "textInput", "input", "change", "compositionstart"],
  ...["compositionend", "copy", "cut", "paste", "submit", "reset", "click", "auxclick", "dblclick"],
  ...["contextmenu", "mousedown", "mouseup", "pointerdown", "pointerup", "pointercancel"],
  ...["touchstart", "touchend", "touchcancel", "dragstart", "dragend", "drop"],
];
const keepFromReact = (event: Event) => event.stopPropagation();
for (const name of acts) window.addEventListener(name, keepFromReact, true);

function LetsActsIn({ children }: { children: ReactNode }) {
  useEffect(() => {
    for (const name of acts) window.removeEventListener(name, keepFromReact, true);
  }, []);
  return children;
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <LetsActsIn>
        <RemixBrowser />
      </LetsActsIn>
    </StrictMode>,
  );
});
