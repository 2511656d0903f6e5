import { TextLink } from "~/components/ui/button";
import { DateText } from "~/components/ui/date-text";
import { Notice } from "~/components/ui/notice";

interface ErasureRequest {
  id: string;
  personId: string;
  name: string;
  askedAt: Date;
}

/** Those who ask to be erased and wait for an answer; nothing where nobody does. */
export function ErasureRequests({ requests }: { requests: ErasureRequest[] }) {
  if (requests.length === 0) return null;
  const title =
    requests.length === 1
      ? "One person asks to be erased"
      : `${requests.length} people ask to be erased`;
  return (
    <Notice tone="care" title={title}>
      <ul className="grid gap-1">
        {requests.map(({ id, personId, name, askedAt }) => (
          <li key={id}>
            {name}, since <DateText at={askedAt} />.{" "}
            <TextLink to={`/people/${personId}/erasure`}>
              Answer<span className="sr-only"> {name}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
