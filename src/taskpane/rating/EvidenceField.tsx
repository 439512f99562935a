import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { evidenceCell, parsedEvidence, type Evidence } from "../../domain/evidence/evidence";
import { useTexts } from "../state/useTexts";
import { useTypedText } from "../state/useTypedText";

const EvidenceDetails = lazy(() =>
  import(/* webpackChunkName: "evidence" */ "./evidence/EvidenceDetails").then((module) => ({
    default: module.EvidenceDetails,
  })),
);

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "4px" },
  more: { alignSelf: "start", minWidth: 0, paddingInline: "4px" },
  // The height of a label and its field, kept while their script loads.
  place: { minHeight: "56px" },
});

export interface EvidenceFieldProps {
  /** The cell of the workbook: text, date and link. */
  readonly evidence: string;
  readonly isDisabled: boolean;
  /** Whether the text is kept until a band is picked. */
  readonly isWaiting: boolean;
  /** Whether the rating is not saved before there is evidence. */
  readonly isMissing: boolean;
  readonly onEvidence: (evidence: string) => void;
}

/** What was seen: in words, and on demand the day and a page that shows it. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { isDisabled, onEvidence } = props;
  const styles = useStyles();
  const { t } = useTexts();
  const evidence = parsedEvidence(props.evidence);
  const [isAsked, setAsked] = useState(false);
  const isOpen = isAsked || evidence.date !== "" || evidence.link !== "";

  function change(changed: Partial<Evidence>): void {
    onEvidence(evidenceCell({ ...evidence, ...changed }));
  }

  return (
    <div className={styles.field}>
      <EvidenceText
        {...props}
        evidence={evidence.text}
        onEvidence={(text) => {
          change({ text });
        }}
      />
      {isOpen ? (
        <div className={styles.place}>
          <Suspense>
            <EvidenceDetails
              evidence={evidence}
              isFocused={isAsked}
              isDisabled={isDisabled}
              onChange={change}
            />
          </Suspense>
        </div>
      ) : (
        !isDisabled && (
          <Button
            className={styles.more}
            size="small"
            appearance="transparent"
            onClick={() => {
              setAsked(true);
            }}
          >
            + {t("rating.evidenceMore")}
          </Button>
        )
      )}
    </div>
  );
}

function EvidenceText({
  evidence,
  isDisabled,
  isWaiting,
  isMissing,
  onEvidence,
}: EvidenceFieldProps) {
  const { t } = useTexts();
  const { text, type, flush } = useTypedText(evidence, onEvidence);
  return (
    <Field
      label={t("rating.evidence")}
      hint={isWaiting && text !== "" ? t("rating.evidenceWaits") : t("rating.evidenceHint")}
      required={isMissing}
      validationState={isMissing ? "warning" : "none"}
      validationMessage={isMissing ? t("rating.evidenceNeeded") : null}
    >
      <Textarea
        value={text}
        rows={3}
        resize="vertical"
        disabled={isDisabled}
        onChange={(_event, { value }) => {
          type(value);
        }}
        onBlur={flush}
      />
    </Field>
  );
}
