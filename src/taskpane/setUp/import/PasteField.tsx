import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { useImportTexts } from "./useImportTexts";

const useStyles = makeStyles({ show: { alignSelf: "end" } });

/** Takes what is pasted at once; what is typed, when it is asked for. */
export function PasteField({ onText }: { readonly onText: (text: string) => void }) {
  const styles = useStyles();
  const { t } = useImportTexts();
  const [typed, setTyped] = useState("");
  return (
    <>
      <Field label={t("source.paste")} hint={t("source.pasteHint")}>
        <Textarea
          rows={4}
          value={typed}
          placeholder={t("source.example")}
          onPaste={(event) => {
            if (typed !== "") return;
            event.preventDefault();
            onText(event.clipboardData.getData("text/plain"));
          }}
          onChange={(_event, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {typed !== "" && (
        <Button
          className={styles.show}
          onClick={() => {
            onText(typed);
          }}
        >
          {t("source.show")}
        </Button>
      )}
    </>
  );
}
