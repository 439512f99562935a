import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { peopleEdit } from "../../../sheets/importing/peopleEdit";
import { guessedPeopleMapping } from "../../../sheets/importing/peopleMapping";
import { peoplePreview } from "../../../sheets/importing/peoplePreview";
import { useTask } from "../../state/useTask";
import { ColumnChoice } from "./ColumnChoice";
import { ImportBar } from "./ImportBar";
import type { ImportPanelProps } from "./ImportPanel";
import { PeoplePreview } from "./PeoplePreview";
import type { ImportedList } from "./state/importedList";
import { takenOf, type Taken } from "./state/taken";
import { useImportTexts } from "./useImportTexts";

const useStyles = makeStyles({
  from: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "8px 16px 0",
  },
  name: {
    display: "flex",
    flexDirection: "column",
    flex: "1 1 120px",
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface ListPreviewProps extends Pick<ImportPanelProps, "index" | "onEdit"> {
  readonly list: ImportedList;
  readonly onOther: () => void;
  readonly onTaken: (taken: Taken) => void;
}

/** A list that was brought in: its columns, what each row does, and taking it. */
export function ListPreview({ index, list, onEdit, onOther, onTaken }: ListPreviewProps) {
  const { t } = useImportTexts();
  const { employees, settings } = index.assessment;
  const [mapping, setMapping] = useState(() => guessedPeopleMapping(list.rows));
  const [importing, run] = useTask<undefined>();
  const people = useMemo(
    () => peoplePreview(list.rows, mapping, employees),
    [list, mapping, employees],
  );
  const taken = takenOf(people);
  const isUsable = mapping.columns.employeeId !== undefined;
  return (
    <>
      <ListFrom list={list} onOther={onOther} />
      <ColumnChoice rows={list.rows} mapping={mapping} onChange={setMapping} />
      {isUsable && <PeoplePreview people={people} />}
      <ImportBar
        count={isUsable ? taken.added + taken.changed : 0}
        importing={importing}
        onImport={() => {
          void run(async () => {
            await onEdit([peopleEdit(people, settings.language)], t("import.reason"));
            onTaken(taken);
            return undefined;
          });
        }}
      />
    </>
  );
}

function ListFrom({ list, onOther }: Pick<ListPreviewProps, "list" | "onOther">) {
  const styles = useStyles();
  const { t } = useImportTexts();
  const { from, name, rows } = list;
  return (
    <div className={styles.from}>
      <div className={styles.name}>
        <Text>{t(`source.from.${from}`, { name })}</Text>
        <Text size={200} className={styles.quiet}>
          {t("source.rows", { count: rows.length })}
        </Text>
      </div>
      <Button size="small" onClick={onOther}>
        {t("source.other")}
      </Button>
    </div>
  );
}
