import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useReducer, useState } from "react";

const onServer = typeof document === "undefined";
export const useBrowserLayoutEffect = onServer ? useEffect : useLayoutEffect;

export interface VirtualRowsOptions {
  count: number;
  scrollElement: () => HTMLElement | null;
  guessHeight: (index: number) => number;
  /** Size and place in which the server draws, before anything can be measured. */
  first: { width: number; height: number; offset: number };
}

/** A virtualizer that draws this component again whenever other rows come into sight. */
export function useVirtualRows(options: VirtualRowsOptions): Virtualizer<HTMLElement, Element> {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const { first } = options;
  const settings = {
    count: options.count,
    getScrollElement: options.scrollElement,
    estimateSize: options.guessHeight,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: 6,
    scrollPaddingStart: 96,
    scrollPaddingEnd: 96,
    initialRect: { width: first.width, height: first.height },
    initialOffset: first.offset,
    onChange: () => draw(),
  };
  const [list] = useState(() => new Virtualizer<HTMLElement, Element>(settings));
  list.setOptions(settings);
  useBrowserLayoutEffect(() => list._didMount(), [list]);
  useBrowserLayoutEffect(() => list._willUpdate());
  return list;
}
