import type { ComponentType, ReactNode } from "react";
import { ButtonLink } from "./button";
import { PageFrame, type PageFrameProps } from "./page-frame";

export interface ErrorPageProps {
  title: string;
  /** What happened, what is safe, and what to do. */
  message: ReactNode;
  status?: number;
  act?: ReactNode;
  /** What stands around it; by itself the frame of somebody who is not signed in. */
  frame?: ComponentType<PageFrameProps>;
}

/** A whole page that says what went wrong; needs no data of the person. */
export function ErrorPage({
  title,
  message,
  status,
  act,
  frame: Frame = PageFrame,
}: ErrorPageProps) {
  return (
    <Frame>
      <div className="mx-auto grid max-w-[36rem] justify-items-start gap-3 py-16">
        <h1 className="font-serif text-title md:text-finding">{title}</h1>
        <div className="text-lg text-second">{message}</div>
        <div className="mt-3 flex flex-wrap gap-2.5">
          {act ?? (
            <ButtonLink to="/" kind="primary">
              Go to the start
            </ButtonLink>
          )}
        </div>
        {status !== undefined && <p className="mt-6 text-sm text-third">Answer {status}</p>}
      </div>
    </Frame>
  );
}
