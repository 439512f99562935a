import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { scale } from "../../../domain/scale";
import { targetEdit, targetRemovalEdit } from "../../../sheets/tableEditing/targetEdits";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ConfirmDialog } from "../ConfirmDialog";
import type { SectionProps } from "../sections";
import { useSetUpTexts } from "../useSetUpTexts";
import { AddGrade } from "./AddGrade";
import { columnTargets, peopleIn, rolesIn, targetGrid } from "./state/targetGrid";
import { TargetTable } from "./TargetTable";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "12px 16px 24px",
    minWidth: 0,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Targets of one role at a time: competencies downward, job grades across. */
export function TargetsSection({ index, employeeId, onEdit }: SectionProps) {
  const styles = useStyles();
  const { t } = useSetUpTexts();
  const roles = rolesIn(index);
  const [chosen, choose] = useState(() => startRole());
  const role = roles.includes(chosen) ? chosen : (roles[0] ?? "");
  const [added, setAdded] = useState<readonly string[]>([]);
  const [editing, run] = useTask<void>();
  const [removing, setRemoving] = useState<string>();
  const grid = targetGrid(index, role, added);
  const limits = scale(index.assessment.model.bands) ?? { from: 0, to: 100 };

  return (
    <div className={styles.view}>
      <Field label={t("targets.role")} size="small">
        <Select
          value={role}
          onChange={(_event, { value }) => {
            choose(value);
            setAdded([]);
          }}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {one === "" ? t("targets.allRoles") : one}
            </option>
          ))}
        </Select>
      </Field>
      <Text as="p" size={200} className={styles.quiet}>
        {t("targets.hint", { from: limits.from, to: limits.to })}
      </Text>
      {editing.status === "failed" && <ProblemMessage problem={editing.problem} />}
      {grid.columns.length > 0 && (
        <TargetTable
          key={role}
          grid={grid}
          limits={limits}
          onSet={(grade, code, target) => onEdit([targetEdit({ role, grade }, { [code]: target })])}
          onCopy={(column, grade) =>
            void run(() => onEdit([targetEdit({ role, grade }, columnTargets(grid, column))]))
          }
          onRemove={setRemoving}
        />
      )}
      {removing !== undefined && (
        <ConfirmDialog
          title={t("targets.removeTitle", { grade: removing || t("targets.allGrades") })}
          sentences={[
            t("targets.removeRow"),
            t("targets.removePeople", { count: peopleIn(index, { role, grade: removing }) }),
            t("targets.undo"),
          ]}
          confirm={t("model.removeNow")}
          onClose={() => {
            setRemoving(undefined);
          }}
          onConfirm={() => {
            setRemoving(undefined);
            void run(() => onEdit([targetRemovalEdit({ role, grade: removing })]));
          }}
        />
      )}
      <AddGrade
        grades={grid.columns.map(({ grade }) => grade)}
        onAdd={(grade) => {
          setAdded([...added, grade]);
        }}
      />
    </div>
  );

  /** That of the person whom the pane is about, else the first that has targets. */
  function startRole(): string {
    const { employees, targets } = index.assessment;
    const person = employees.find(({ id }) => id === employeeId);
    return person?.role ?? targets[0]?.role ?? employees[0]?.role ?? "";
  }
}
