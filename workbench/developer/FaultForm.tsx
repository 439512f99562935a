import { useState } from "react";
import type { SyntheticEvent } from "react";

import type { Fault } from "../faults/fault";
import type { DeveloperTexts } from "./developerTexts";
import { faultKinds, faultOf, fieldsOf } from "./faultOf";

interface FaultFormProps {
  readonly texts: DeveloperTexts;
  readonly onAdd: (fault: Fault) => void;
}

const codes = [
  "AccessDenied",
  "ActivityLimitReached",
  "GeneralException",
  "InvalidArgument",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ItemNotFound",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
] as const;

/** Where a person chooses a fault; only the fields of its kind are shown. */
export function FaultForm({ texts, onAdd }: FaultFormProps) {
  const [kind, setKind] = useState<Fault["kind"]>("fail");
  const onSubmit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    onAdd(faultOf(kind, new FormData(event.currentTarget)));
  };
  return (
    <form className="fault-form" onSubmit={onSubmit}>
      <div className="fault-kind">
        <label htmlFor="fault-kind">{texts.kind}</label>
        <select
          id="fault-kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as Fault["kind"])}
        >
          {faultKinds.map((one) => (
            <option key={one} value={one}>
              {texts.kinds[one]}
            </option>
          ))}
        </select>
      </div>
      {fieldsOf(kind).map((name) =>
        name === "writing" ? (
          <label key={name} className="fault-check">
            <input type="checkbox" name={name} /> {texts[name]}
          </label>
        ) : (
          <label key={name}>
            {texts[name]}
            <input name={name} size={name === "code" ? 22 : 8} list={`fault-${name}`} />
          </label>
        ),
      )}
      <datalist id="fault-code">
        {codes.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <button type="submit">{texts.add}</button>
    </form>
  );
}
