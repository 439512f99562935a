import { Checkbox, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { columnCount, type ListRows } from "../../../sheets/importing/listRows";
import type { PeopleMapping } from "../../../sheets/importing/peopleMapping";
import { personFields, type PersonField } from "../../../sheets/importing/personFields";
import { ViewSection } from "../../views/ViewSection";
import { columnLetters } from "../../../sheets/cellAddress";
import { useImportTexts } from "./useImportTexts";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, max-content) minmax(0, 1fr)",
    alignItems: "center",
    gap: "6px 12px",
  },
  needed: { color: tokens.colorPaletteRedForeground1 },
  headings: { marginInlineStart: "-8px" },
});

export interface ColumnChoiceProps {
  readonly rows: ListRows;
  readonly mapping: PeopleMapping;
  readonly onChange: (mapping: PeopleMapping) => void;
}

/** Which column of the list holds what: guessed, and put right here. */
export function ColumnChoice({ rows, mapping, onChange }: ColumnChoiceProps) {
  const styles = useStyles();
  const { t } = useImportTexts();
  const options = useColumnNames(rows, mapping.hasHeadings);
  return (
    <ViewSection title={t("columns.title")}>
      <div className={styles.fields}>
        {personFields.map((field) => (
          <FieldColumn
            key={field}
            field={field}
            options={options}
            chosen={mapping.columns[field]}
            onChoose={(column) => {
              const { [field]: _old, ...others } = mapping.columns;
              const columns = column === undefined ? others : { ...others, [field]: column };
              onChange({ ...mapping, columns });
            }}
          />
        ))}
      </div>
      {mapping.columns.employeeId === undefined && (
        <Text role="alert" size={200} className={styles.needed}>
          {t("columns.idNeeded")}
        </Text>
      )}
      <Checkbox
        className={styles.headings}
        label={t("columns.headings")}
        checked={mapping.hasHeadings}
        onChange={(_event, { checked }) => {
          onChange({ ...mapping, hasHeadings: checked === true });
        }}
      />
    </ViewSection>
  );
}

interface FieldColumnProps {
  readonly field: PersonField;
  readonly options: readonly string[];
  readonly chosen: number | undefined;
  readonly onChoose: (column: number | undefined) => void;
}

function FieldColumn({ field, options, chosen, onChoose }: FieldColumnProps) {
  const { t } = useImportTexts();
  const id = useId();
  return (
    <>
      <Text size={200}>
        <label htmlFor={id}>{t(`fields.${field}`)}</label>
      </Text>
      <Select
        id={id}
        size="small"
        value={String(chosen ?? "")}
        onChange={(_event, { value }) => {
          onChoose(value === "" ? undefined : Number(value));
        }}
      >
        <option value="">{t("columns.none")}</option>
        {options.map((name, place) => (
          <option key={columnLetters(place)} value={place}>
            {name}
          </option>
        ))}
      </Select>
    </>
  );
}

/** By their headings or, without, by letter and first value. */
function useColumnNames(rows: ListRows, hasHeadings: boolean): readonly string[] {
  const { t } = useImportTexts();
  const first = rows[0] ?? [];
  return Array.from({ length: columnCount(rows) }, (_each, place) => {
    const column = t("columns.column", { letter: columnLetters(place) });
    const value = (first[place] ?? "").trim();
    if (value === "") return column;
    return hasHeadings ? value : t("columns.example", { column, value });
  });
}
