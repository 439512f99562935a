import type { Fault } from "../faults/fault";

export type FaultField =
  "code" | "afterActions" | "sheet" | "address" | "value" | "nth" | "times" | "touches" | "writing";

const timing = ["nth", "times", "touches", "writing"] as const;

const fields: Readonly<Record<Fault["kind"], readonly FaultField[]>> = {
  fail: ["code", "afterActions", ...timing],
  throttle: timing,
  delay: ["nth", "touches", "writing"],
  dropReply: timing,
  closeChannel: ["nth", "touches", "writing"],
  editMode: [],
  protectSheet: ["sheet", "nth", "touches", "writing"],
  coauthorEdit: ["address", "value", ...timing],
  restart: ["nth", "touches", "writing"],
};

export const faultKinds = Object.keys(fields) as readonly Fault["kind"][];

export function fieldsOf(kind: Fault["kind"]): readonly FaultField[] {
  return fields[kind];
}

/** The fault that a filled form means; what was left empty is left out. */
export function faultOf(kind: Fault["kind"], form: FormData): Fault {
  const text = (name: FaultField): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const filter = {
    ...(text("touches") === "" ? {} : { touches: text("touches") }),
    ...(form.get("writing") === null ? {} : { writing: true }),
  };
  const timing = {
    ...number("nth", text("nth")),
    ...number("times", text("times")),
    ...(Object.keys(filter).length === 0 ? {} : { on: filter }),
  };
  switch (kind) {
    case "fail":
      return {
        kind,
        ...timing,
        code: code(text("code")),
        ...number("afterActions", text("afterActions")),
      };
    case "protectSheet":
      return { kind, ...timing, sheet: text("sheet") };
    case "coauthorEdit":
      return { kind, ...timing, address: text("address"), values: text("value") };
    default:
      return { kind, ...timing };
  }
}

function number(name: string, text: string): Readonly<Record<string, number>> {
  const value = Number(text);
  return text === "" || Number.isNaN(value) ? {} : { [name]: value };
}

/** A name, or a number of Office. */
function code(text: string): string | number {
  if (text === "") return "GeneralException";
  return /^\d+$/.test(text) ? Number(text) : text;
}
