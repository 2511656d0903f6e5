import { Button } from "../ui/button";
import { LoadingLine } from "../ui/loading-line";

/** A quiet line while the client writes; it can be stopped. */
export function ClientWriting({
  name,
  active,
  onCancel,
}: {
  name: string;
  active: boolean;
  onCancel?: () => void;
}) {
  return (
    <div className="mx-auto flex min-h-9 w-full max-w-[680px] items-center justify-between gap-3 px-4">
      <LoadingLine active={active}>{`${name} is writing`}</LoadingLine>
      {active && onCancel && (
        <Button type="button" kind="quiet" size="small" onClick={onCancel}>
          Stop
        </Button>
      )}
    </div>
  );
}
