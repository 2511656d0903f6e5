import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from "@tanstack/react-virtual";
import { useReducer, useState } from "react";
import { useBrowserLayoutEffect } from "../ui/use-browser-layout-effect";

export interface VirtualRowsOptions {
  count: number;
  scrollElement: () => HTMLElement | null;
  guessHeight: (index: number) => number;
  /** Size and place in which the server draws, before anything can be measured. */
  first: { width: number; height: number; offset: number };
}

/**
 * A row's height as its observer tells it after the layout that has to be made anyway. A row that is
 * just put in counts as guessed until then: reading its height would force a layout of its own.
 */
function measuredHeight(
  row: Element,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLElement, Element>,
): number {
  const [box] = entry?.borderBoxSize ?? [];
  if (box) return Math.round(box.blockSize);
  const index = list.indexFromElement(row);
  const key = list.options.getItemKey(index);
  return list.itemSizeCache.get(key) ?? list.options.estimateSize(index);
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
    measureElement: measuredHeight,
    overscan: 8,
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
