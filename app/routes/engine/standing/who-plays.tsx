import type { ReactNode } from "react";
import type { EngineName } from "~/domain/practice/engine-name";

const Variable = ({ children }: { children: string }) => (
  <code className="text-sm wrap-anywhere">{children}</code>
);

const played: Record<EngineName, { said: string; follows: ReactNode }> = {
  embedded: {
    said: "The embedded client plays new sessions. Nothing leaves this machine to make an answer.",
    follows: (
      <>
        No key is set. With one in <Variable>ANTHROPIC_API_KEY</Variable>, Claude plays the sessions
        that are started after Attune is started again. In a session that was begun with Claude
        before, the embedded client can go on.
      </>
    ),
  },
  claude: {
    said: "Claude plays new sessions. What is said in them is sent to the model.",
    follows: (
      <>
        With it go the scenario and the client’s state; no name, account or id of who practises.
        Peers are told so where they start. A session keeps the engine that it was begun with. Where
        a lead or researcher asks Claude for a model review, the transcript is sent too.
      </>
    ),
  },
};

/** Who plays the client, and what follows from it for what leaves the machine. */
export function WhoPlays({ engine }: { engine: EngineName }) {
  const { said, follows } = played[engine];
  return (
    <div className="grid max-w-[52rem] gap-1.5">
      <p className="font-serif text-said">{said}</p>
      <p className="text-base text-second">{follows}</p>
    </div>
  );
}
