import { Dialog as Radix } from "radix-ui";
import { useEffect, useRef, type ReactNode, type RefObject } from "react";
import { classNames } from "./class-names";
import { focusOn, isFocusLost, isSeen, placeOfPage } from "./place-after-act";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** One sentence under the title; read with it. */
  description?: ReactNode;
  children: ReactNode;
  /** `sheet` comes from the foot on phones and stands at the right elsewhere. */
  form?: "dialog" | "sheet";
  /** Null where the acts of the dialog say themselves how it is closed. */
  closeLabel?: string | null;
}

const shapes = {
  dialog:
    "inset-x-0 bottom-0 max-h-[90dvh] rounded-t-lg sm:inset-auto sm:top-1/2 sm:left-1/2 sm:w-[34rem] sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-lg",
  sheet:
    "inset-x-0 bottom-0 max-h-[85dvh] rounded-t-lg sm:inset-y-0 sm:right-0 sm:left-auto sm:max-h-none sm:w-[26rem] sm:rounded-none sm:border-y-0 sm:border-r-0",
};

function giveBack(from: RefObject<Element | null>): void {
  if (!isFocusLost()) return;
  const opener = from.current;
  const isThere = opener instanceof HTMLElement && opener !== document.body && isSeen(opener);
  const place = isThere ? opener : placeOfPage();
  if (place) focusOn(place);
}

/** Gives the focus back in the moment in which the dialog goes: later it would be somebody's who went on. */
function GivesBack({ from }: { from: RefObject<Element | null> }) {
  useEffect(() => () => giveBack(from), [from]);
  return null;
}

/** A dialog or sheet over the page: focus goes in, Escape closes it, focus goes back to where it was. */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  form = "dialog",
  closeLabel = "Close",
}: DialogProps) {
  const from = useRef<Element | null>(null);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-[#000000] opacity-40" />
        <Radix.Content
          {...(description === undefined ? { "aria-describedby": undefined } : {})}
          onOpenAutoFocus={() => {
            from.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => event.preventDefault()}
          className={classNames(
            "fixed z-50 flex flex-col border border-line-strong bg-surface outline-none",
            shapes[form],
          )}
        >
          <GivesBack from={from} />
          <div className="flex items-start justify-between gap-4 border-b border-line px-5 py-3">
            <div>
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description !== undefined && (
                <Radix.Description className="mt-0.5 text-sm text-second">
                  {description}
                </Radix.Description>
              )}
            </div>
            {closeLabel !== null && (
              <Radix.Close className="min-h-8 shrink-0 rounded-md px-2 text-sm font-semibold text-second hover:bg-sunk hover:text-ink pointer-coarse:min-h-11">
                {closeLabel}
              </Radix.Close>
            )}
          </div>
          <div className="relative min-h-0 flex-1 overflow-y-auto px-5 py-4">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** The same as a sheet: practice's panel and ideas on a phone. */
export function Sheet(props: Omit<DialogProps, "form">) {
  return <Dialog {...props} form="sheet" />;
}
