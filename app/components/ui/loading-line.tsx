/** A quiet line that says what is under way; never over the text. */
export function LoadingLine({ children, active = true }: { children: string; active?: boolean }) {
  return (
    <p role="status" className="flex min-h-6 items-center gap-2.5 text-sm text-second">
      {active && (
        <>
          <span
            aria-hidden="true"
            className="h-0.5 w-8 shrink-0 animate-pulse rounded-full bg-accent"
          />
          {children}
        </>
      )}
    </p>
  );
}
