import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { ChoiceCard } from "./ChoiceCard";
import { useTexts } from "../state/useTexts";
import { useTypedText } from "../state/useTypedText";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  suggestions: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

const suggestions = ["noOpportunity", "newInRole", "notInContact"] as const;

export interface NotObservedCardProps {
  readonly group: string;
  readonly isPicked: boolean;
  readonly isTabStop: boolean;
  readonly isDisabled: boolean;
  readonly reason: string;
  readonly onPick: () => void;
  readonly onReason: (reason: string) => void;
}

/** The choice beside the bands: no opportunity to see it, and why. */
export function NotObservedCard(props: NotObservedCardProps) {
  const { reason: stored, onReason, ...choice } = props;
  const styles = useStyles();
  const description = useId();
  const { t } = useTexts();
  const { text: reason, type, flush } = useTypedText(stored, onReason);
  const isMissing = reason.trim() === "";
  const fields = (
    <div className={styles.fields}>
      <Field
        label={t("rating.reason")}
        validationState={isMissing ? "warning" : "none"}
        validationMessage={isMissing ? t("rating.reasonMissing") : null}
      >
        <Input
          value={reason}
          disabled={choice.isDisabled}
          onChange={(_event, { value }) => {
            type(value);
          }}
          onBlur={flush}
        />
      </Field>
      <div className={styles.suggestions}>
        {suggestions.map((suggestion) => (
          <Button
            key={suggestion}
            size="small"
            shape="circular"
            disabled={choice.isDisabled}
            onClick={() => {
              type(t(`rating.reasons.${suggestion}`));
              flush();
            }}
          >
            {t(`rating.reasons.${suggestion}`)}
          </Button>
        ))}
      </div>
    </div>
  );
  return (
    <ChoiceCard
      {...choice}
      describedBy={description}
      label={<Text weight="semibold">{t("rating.notObserved")}</Text>}
      fields={choice.isPicked && fields}
    >
      <Text id={description} size={200} className={styles.quiet}>
        {t("rating.notObservedMeaning")}
      </Text>
    </ChoiceCard>
  );
}
