import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { SelectAllOnRegular } from "@fluentui/react-icons/svg/select-all-on";
import { useRef } from "react";
import { textRows } from "../../../sheets/importing/textRows";
import type { SelectedCells } from "../../../excel/setup/selectedCells";
import { ProblemMessage } from "../../ProblemMessage";
import { useTask } from "../../state/useTask";
import { ViewSection } from "../../views/ViewSection";
import { fileText } from "./state/fileText";
import type { ImportedList } from "./state/importedList";
import { PasteField } from "./PasteField";
import { useImportTexts } from "./useImportTexts";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  way: { justifyContent: "start" },
  empty: { color: tokens.colorPaletteRedForeground1 },
});

export interface ListSourceProps {
  readonly onReadSelection: () => Promise<SelectedCells | undefined>;
  readonly onList: (list: ImportedList) => void;
}

/** The ways to bring a list in: a file, the selected cells, pasted cells. */
export function ListSource({ onReadSelection, onList }: ListSourceProps) {
  const styles = useStyles();
  const { t } = useImportTexts();
  const file = useRef<HTMLInputElement>(null);
  const [reading, run] = useTask<"empty" | "read">();

  function take(read: () => Promise<ImportedList | undefined>): void {
    void run(async () => {
      const list = await read();
      if (!list || list.rows.length === 0) return "empty";
      onList(list);
      return "read";
    });
  }

  return (
    <ViewSection title={t("source.title")}>
      <Text as="p" size={200} className={styles.quiet}>
        {t("source.text")}
      </Text>
      <div className={styles.ways}>
        <input
          ref={file}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          aria-label={t("source.fileLabel")}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) take(() => listOfFile(chosen));
            target.value = "";
          }}
        />
        <Button
          className={styles.way}
          icon={<DocumentTableRegular />}
          onClick={() => file.current?.click()}
        >
          {t("source.file")}
        </Button>
        <Button
          className={styles.way}
          icon={<SelectAllOnRegular />}
          onClick={() => {
            take(async () => {
              const cells = await onReadSelection();
              return cells && { from: "selection", name: cells.address, rows: cells.rows };
            });
          }}
        >
          {t("source.selection")}
        </Button>
      </div>
      <PasteField
        onText={(text) => {
          take(() => Promise.resolve({ from: "paste", name: "", rows: textRows(text) }));
        }}
      />
      {reading.status === "working" && <Spinner size="tiny" label={t("source.reading")} />}
      {reading.status === "failed" && <ProblemMessage problem={reading.problem} />}
      <Text role="status" size={200} className={styles.empty}>
        {reading.status === "done" && reading.value === "empty" && t("source.empty")}
      </Text>
    </ViewSection>
  );
}

async function listOfFile(file: File): Promise<ImportedList> {
  const text = fileText(await file.arrayBuffer());
  return { from: "file", name: file.name, rows: textRows(text) };
}
