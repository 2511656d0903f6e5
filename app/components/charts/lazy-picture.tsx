import { lazy, type ComponentType, type LazyExoticComponent } from "react";

function NotLoaded() {
  return (
    <p role="status" className="text-sm text-second">
      The picture could not be loaded. The table below holds the same numbers; loading the page
      again brings the picture back.
    </p>
  );
}

/** A picture whose script comes when it is drawn. Where it does not come, its table remains. */
export function lazyPicture<P extends object>(
  load: () => Promise<{ default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(() => load().catch(() => ({ default: NotLoaded })));
}
