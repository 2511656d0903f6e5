import { NumberField, WordsField, YesField } from "./fields";

/** Who the client is, as the list and the content note say it. */
export function PersonPart() {
  return (
    <div className="grid max-w-[44rem] gap-4">
      <WordsField path={["title"]} label="Title" hint="As a peer sees it in the list." />
      <div className="grid gap-4 sm:grid-cols-[1fr_6rem_6rem]">
        <WordsField path={["clientName"]} label="Name of the client" />
        <NumberField path={["age"]} label="Age" min={13} max={110} />
        <NumberField path={["minutes"]} label="Minutes" min={5} max={90} />
      </div>
      <WordsField path={["summary"]} label="Summary" hint="One or two sentences." rows={3} />
      <WordsField
        path={["contentNote"]}
        label="Content note"
        hint="What it touches on, in plain words: read before a peer starts."
        rows={3}
      />
      <YesField
        path={["riskOptIn"]}
        label="Holds a risk layer"
        hint="Hints of suicide and ideation only. It is then played only by those who choose it."
      />
    </div>
  );
}
