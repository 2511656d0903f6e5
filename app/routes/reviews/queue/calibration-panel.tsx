import { Form, Link } from "@remix-run/react";
import { TextLink } from "~/components/ui/button";
import type {
  OfferedCalibration,
  OfferedSession,
} from "~/services/calibration/offer-calibration.server";
import { rowOpener } from "./use-row-keys";

/** What comes before the live sessions of a study, and what is left of it. */
export function CalibrationPanel({ offered }: { offered: readonly OfferedCalibration[] }) {
  return (
    <>
      {offered.map((each) => (
        <StudyCalibration key={each.study.key} calibration={each} />
      ))}
    </>
  );
}

function StudyCalibration({ calibration }: { calibration: OfferedCalibration }) {
  const { study, required, submitted, waiting, sessions, missing, isExhausted } = calibration;
  const id = `calibration-${study.key}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-1 text-lg font-semibold">
        First: calibration for {study.title}{" "}
        <span className="font-normal text-third">
          {Math.min(submitted, required)} of {required}
        </span>
      </h2>
      <p className="max-w-[48rem] text-base text-second">
        Review these sessions as you would any other. Afterwards you see how your judgement compares
        with one that several experts settled, turn by turn, and can talk about it. Once you agree
        as far as the study asks, its live sessions open here
        {waiting > 0 && `: ${waiting} ${waiting === 1 ? "waits" : "wait"} for you`}.
      </p>
      {missing.length > 0 && (
        <ul className="mt-2 grid gap-0.5 text-base">
          {missing.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {isExhausted && (
        <p className="mt-2 text-base">
          There is no further session for you just now. Your lead has been left to decide how to go
          on; please talk to them.
        </p>
      )}
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {sessions.map((session) => (
          <SessionRow key={session.sessionId} session={session} />
        ))}
      </ul>
    </section>
  );
}

const look = "rounded-sm text-base font-semibold text-ink underline-offset-3 hover:underline";

function SessionRow({ session }: { session: OfferedSession }) {
  const { sessionId, number, title, contentNote, turns, minutes, reviewId, state } = session;
  const name = `Session ${String(number).padStart(3, "0")}`;
  return (
    <li className="grid gap-x-6 gap-y-1 py-2.5 md:grid-cols-[minmax(0,1fr)_14rem_9rem] md:items-baseline">
      <div className="min-w-0">
        {reviewId ? (
          <Link to={`/reviews/${reviewId}`} className={look} {...rowOpener}>
            {name}
          </Link>
        ) : (
          <Form method="post" action="/reviews">
            <input type="hidden" name="intent" value="calibrate" />
            <input type="hidden" name="sessionId" value={sessionId} />
            <button type="submit" className={look} {...rowOpener}>
              {name}
            </button>
          </Form>
        )}
        <p className="text-sm text-second">{title}</p>
        {contentNote && <p className="text-sm text-cue">Content note: {contentNote}</p>}
      </div>
      <p className="text-sm text-second">
        {turns} turns{state !== "submitted" && `, about ${minutes} min`}
      </p>
      <p className="text-sm text-second md:text-right">
        {state === "submitted" ? (
          <TextLink to={`/reviews/${reviewId}/calibration`}>Beside gold</TextLink>
        ) : state === "begun" ? (
          "begun"
        ) : null}
      </p>
    </li>
  );
}
