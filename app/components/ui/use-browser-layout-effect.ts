import { useEffect, useLayoutEffect } from "react";

const onServer = typeof document === "undefined";

/** A layout effect, of which the server says nothing. */
export const useBrowserLayoutEffect = onServer ? useEffect : useLayoutEffect;
