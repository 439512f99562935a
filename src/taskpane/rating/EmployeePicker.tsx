import { Button, Combobox, makeStyles, Option, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState } from "react";
import type { Employee } from "../../domain/assessment";
import { matchingEmployees } from "./state/matchingEmployees";
import { neighbour } from "./state/neighbour";
import { useTexts } from "../state/useTexts";

const useStyles = makeStyles({
  picker: { display: "flex", alignItems: "center", gap: "2px", padding: "0 8px 8px" },
  combobox: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  listbox: { maxHeight: "50vh" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface EmployeePickerProps {
  readonly employees: readonly Employee[];
  readonly picked: Employee | undefined;
  readonly onPick: (employeeId: string) => void;
}

/** Finds an employee by name or ID, or goes through the roster one by one. */
export function EmployeePicker({ employees, picked, onPick }: EmployeePickerProps) {
  const styles = useStyles();
  const { t } = useTexts();
  const [typed, setTyped] = useState<string>();
  const active = employees.filter((one) => one.status === "active" || one === picked);

  return (
    <div className={styles.picker}>
      <StepButton to={neighbour(active, picked, -1)} label={t("employee.previous")} onPick={onPick}>
        <ChevronLeftRegular />
      </StepButton>
      <Combobox
        className={styles.combobox}
        input={{ className: styles.input }}
        listbox={{ className: styles.listbox }}
        // The field itself opens the list by keyboard.
        expandIcon={{ "aria-label": t("employee.open"), tabIndex: -1 }}
        inlinePopup
        aria-label={t("employee.label")}
        placeholder={t("employee.placeholder")}
        value={typed ?? (picked ? shownName(picked) : "")}
        selectedOptions={picked ? [picked.id] : []}
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          // Emptying the field deselects; nobody else is picked by that.
          if (optionValue === undefined) return;
          setTyped(undefined);
          onPick(optionValue);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      >
        {employeeOptions(matchingEmployees(employees, typed ?? ""), t("employee.left"))}
        {typed !== undefined && matchingEmployees(employees, typed).length === 0 && (
          <Option disabled text={typed} className={styles.quiet}>
            {t("employee.none", { text: typed })}
          </Option>
        )}
      </Combobox>
      <StepButton to={neighbour(active, picked, 1)} label={t("employee.next")} onPick={onPick}>
        <ChevronRightRegular />
      </StepButton>
    </div>
  );
}

interface StepButtonProps {
  readonly to: Employee | undefined;
  readonly label: string;
  readonly onPick: (employeeId: string) => void;
  readonly children: React.JSX.Element;
}

function StepButton({ to, label, onPick, children }: StepButtonProps) {
  return (
    <Button
      appearance="subtle"
      icon={children}
      aria-label={label}
      disabledFocusable={!to}
      onClick={() => {
        if (to) onPick(to.id);
      }}
    />
  );
}

function employeeOptions(employees: readonly Employee[], left: string) {
  return employees.map((employee) => (
    <Option key={employee.id} value={employee.id} text={shownName(employee)}>
      {shownName(employee)}
      {employee.status === "left" && ` (${left})`}
    </Option>
  ));
}

function shownName({ id, name }: Employee): string {
  return name === "" ? id : `${name} · ${id}`;
}
