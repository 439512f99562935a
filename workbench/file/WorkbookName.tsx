import { useState } from "react";

interface WorkbookNameProps {
  readonly name: string;
  readonly label: string;
  readonly onRename: (name: string) => void;
}

/** The workbook's name, which can be typed over: Enter takes the new one, Escape the old. */
export function WorkbookName({ name, label, onRename }: WorkbookNameProps) {
  const [typed, setTyped] = useState(name);
  const take = () => {
    const wanted = typed.trim();
    if (wanted === "" || wanted === name) setTyped(name);
    else onRename(wanted);
  };
  return (
    <input
      className="workbook-name"
      aria-label={label}
      value={typed}
      size={Math.max(typed.length, 4)}
      maxLength={200}
      spellCheck={false}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(name);
        if (event.key === "Enter") event.currentTarget.blur();
      }}
    />
  );
}
