import { RemixBrowser } from "@remix-run/react";
import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";

/**
 * At once and not as a transition: a key pressed while a transition hydrates makes React 18 give up the
 * whole page ("Root did not complete").
 */
hydrateRoot(
  document,
  <StrictMode>
    <RemixBrowser />
  </StrictMode>,
);
