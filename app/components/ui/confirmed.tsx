import { ActFold, type ActFoldProps } from "./act-fold";

export type ConfirmedProps = Omit<ActFoldProps, "open">;

/** A second step before an act that cannot be taken back: what will happen, in a sentence. */
export function Confirmed({ children, ...rest }: ConfirmedProps) {
  return (
    <ActFold {...rest}>
      <p className="max-w-[36rem] text-sm">{children}</p>
    </ActFold>
  );
}
