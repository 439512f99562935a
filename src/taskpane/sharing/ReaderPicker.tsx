import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { CopyReader } from "../../sheets/sharing/copyReaders";
import { useSharingTexts } from "./useSharingTexts";

/** More are found by typing. */
const shownAtMost = 50;

export interface ReaderPickerProps {
  readonly readers: readonly CopyReader[];
  readonly picked: CopyReader | undefined;
  readonly onPick: (employeeId: string) => void;
}

/** Finds a reader by a part of the name or ID. */
export function ReaderPicker({ readers, picked, onPick }: ReaderPickerProps) {
  const { t } = useSharingTexts();
  const [typed, setTyped] = useState<string>();
  const wanted = (typed ?? "").trim().toLowerCase();
  const shown = readers.filter((reader) => nameOf(reader).toLowerCase().includes(wanted));
  return (
    <Field
      label={t("copies.reader")}
      {...(picked && { hint: t("copies.about", { count: picked.employeeIds.length }) })}
    >
      <Combobox
        inlinePopup
        input={{ style: { minWidth: 0, width: "100%" } }}
        value={typed ?? (picked ? nameOf(picked) : "")}
        selectedOptions={picked ? [picked.employee.id] : []}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue === undefined) return;
          setTyped(undefined);
          onPick(optionValue);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      >
        {shown.slice(0, shownAtMost).map((reader) => (
          <Option key={reader.employee.id} value={reader.employee.id} text={nameOf(reader)}>
            {nameOf(reader)}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}

function nameOf({ employee: { id, name } }: CopyReader): string {
  return name === "" ? id : `${name} · ${id}`;
}
