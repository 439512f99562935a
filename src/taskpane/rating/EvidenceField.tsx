import { Field, Textarea } from "@fluentui/react-components";
import { useTexts } from "../state/useTexts";
import { useTypedText } from "../state/useTypedText";

export interface EvidenceFieldProps {
  readonly evidence: string;
  readonly isDisabled: boolean;
  /** Whether the text is kept until a band is picked. */
  readonly isWaiting: boolean;
  readonly onEvidence: (evidence: string) => void;
}

export function EvidenceField({ evidence, isDisabled, isWaiting, onEvidence }: EvidenceFieldProps) {
  const { t } = useTexts();
  const { text, type, flush } = useTypedText(evidence, onEvidence);
  return (
    <Field
      label={t("rating.evidence")}
      hint={isWaiting && text !== "" ? t("rating.evidenceWaits") : t("rating.evidenceHint")}
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
