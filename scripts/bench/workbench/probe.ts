import type { Page } from "playwright";

/** What became of one key: milliseconds from the press. */
export interface Press {
  painted: number;
  /** Null where the key left nothing to store. */
  stored: number | null;
}

/** The shortest event that the browser's event timing tells of; a shorter one counts as this. */
const shortestTold = 16;

interface Probed extends Window {
  probe: { keys: number[]; paints: Map<number, number>; stores: number[] };
}

/** Runs in the page before its own scripts: hears keys, paints, and ends of writing transactions. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = window as unknown as Probed;
    own.probe = { keys: [], paints: new Map(), stores: [] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === "keydown") own.probe.paints.set(entry.startTime, entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
    window.addEventListener("keydown", (event) => own.probe.keys.push(event.timeStamp), true);
    const add = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "add")?.value as (
      this: IDBObjectStore,
      ...given: Parameters<IDBObjectStore["add"]>
    ) => IDBRequest<IDBValidKey>;
    IDBObjectStore.prototype.add = function (...given) {
      this.transaction.addEventListener("complete", () =>
        own.probe.stores.push(performance.mark("stored").startTime),
      );
      return add.apply(this, given);
    };
  });
}

/** Two frames: after them the last key is painted and its entry made. */
export async function afterPaint(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0)));
      }),
  );
}

/** Presses a key; what it took once `stores` more events have been stored. */
export async function timePress(page: Page, key: string, stores: number): Promise<Press> {
  await page.evaluate(() => {
    const { probe } = window as unknown as Probed;
    probe.keys.length = 0;
    probe.stores.length = 0;
  });
  await page.keyboard.press(key);
  await afterPaint(page);
  if (stores > 0)
    await page.waitForFunction(
      (count) => (window as unknown as Probed).probe.stores.length >= count,
      stores,
    );
  const found = await page.evaluate(() => {
    const { keys, paints, stores } = (window as unknown as Probed).probe;
    const [pressed = 0] = keys;
    const [stored] = stores;
    return { painted: paints.get(pressed), stored: stored === undefined ? null : stored - pressed };
  });
  return {
    painted: found.painted ?? shortestTold,
    stored: stores > 0 ? found.stored : null,
  };
}

/** Scrolls the transcript a little in every frame; frames shown, and frames that were due and missed. */
export async function timeScroll(page: Page, frames: number) {
  return page.evaluate(async (count) => {
    const list = document.querySelector<HTMLElement>("[role=region][aria-label=Transcript]");
    if (!list) throw new Error("There is no transcript.");
    list.scrollTop = 0;
    for (let warm = 0; warm < 10; warm += 1) await new Promise(requestAnimationFrame);
    const due = 1000 / 60;
    let dropped = 0;
    let before = await new Promise<number>(requestAnimationFrame);
    for (let shown = 0; shown < count; shown += 1) {
      list.scrollTop += 40;
      const now = await new Promise<number>(requestAnimationFrame);
      dropped += Math.max(0, Math.round((now - before) / due) - 1);
      before = now;
    }
    return { shown: count, dropped };
  }, frames);
}
