import { Field, Input, Link, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isEvidenceLink, type Evidence } from "../../../domain/evidence/evidence";
import { useSettled } from "../../state/useSettled";
import { useTypedText } from "../../state/useTypedText";
import { addViewTexts } from "../../views/addViewTexts";
import { useViewTexts } from "../../views/useViewTexts";
import english from "../../../locales/ratingDetails.en-US.json";
import chinese from "../../../locales/ratingDetails.zh-CN.json";

addViewTexts("ratingDetails", { "zh-CN": chinese, "en-US": english });

/** Time to finish an address before it is said to be none; leaving the field takes it over at once. */
const restMilliseconds = 3000;

const useStyles = makeStyles({
  details: { display: "flex", flexWrap: "wrap", alignItems: "start", gap: "8px" },
  date: { flex: "0 1 150px" },
  link: { flex: "1 1 180px", minWidth: 0 },
  // A field in a flex box would not get narrower than its content.
  input: { minWidth: 0, width: "100%" },
});

export interface EvidenceDetailsProps {
  readonly evidence: Evidence;
  /** Whether the rater has just asked for these fields. */
  readonly isFocused: boolean;
  readonly isDisabled: boolean;
  readonly onChange: (changed: Partial<Evidence>) => void;
}

/** When it happened, and a page that shows it. */
export function EvidenceDetails(props: EvidenceDetailsProps) {
  const { evidence, isFocused, isDisabled, onChange } = props;
  const styles = useStyles();
  return (
    <div className={styles.details}>
      <DateField
        date={evidence.date}
        isFocused={isFocused}
        isDisabled={isDisabled}
        onDate={(date) => {
          onChange({ date });
        }}
      />
      <LinkField
        link={evidence.link}
        isDisabled={isDisabled}
        onLink={(link) => {
          onChange({ link });
        }}
      />
    </div>
  );
}

interface DateFieldProps {
  readonly date: string;
  readonly isFocused: boolean;
  readonly isDisabled: boolean;
  readonly onDate: (date: string) => void;
}

function DateField({ date, isFocused, isDisabled, onDate }: DateFieldProps) {
  const styles = useStyles();
  const { t } = useViewTexts("ratingDetails");
  const { text, type, flush } = useTypedText(date, onDate);
  return (
    <Field className={styles.date} label={t("evidence.date")}>
      <Input
        className={styles.input}
        type="date"
        value={text}
        disabled={isDisabled}
        autoFocus={isFocused}
        onChange={(_event, { value }) => {
          type(value);
        }}
        onBlur={flush}
      />
    </Field>
  );
}

interface LinkFieldProps {
  readonly link: string;
  readonly isDisabled: boolean;
  readonly onLink: (link: string) => void;
}

/** Only whole addresses are taken over; what is not one stays in the field, with what is wrong about it. */
function LinkField({ link, isDisabled, onLink }: LinkFieldProps) {
  const styles = useStyles();
  const { t } = useViewTexts("ratingDetails");
  const [typed, setTyped] = useState<string>();
  const [isBad, setBad] = useState(false);
  const { settle, flush } = useSettled((text: string) => {
    const address = text.trim();
    const isTaken = address === "" || isEvidenceLink(address);
    setBad(!isTaken);
    if (!isTaken) return;
    setTyped(undefined);
    onLink(address);
  }, restMilliseconds);
  return (
    <Field
      className={styles.link}
      label={t("evidence.link")}
      hint={
        typed === undefined && isEvidenceLink(link) ? (
          <OpenLink link={link} />
        ) : (
          t("evidence.linkHint")
        )
      }
      validationState={isBad ? "error" : "none"}
      validationMessage={isBad ? t("evidence.linkBad") : null}
    >
      <Input
        className={styles.input}
        type="url"
        value={typed ?? link}
        placeholder="https://"
        disabled={isDisabled}
        onChange={(_event, { value }) => {
          setTyped(value);
          settle(value);
        }}
        onBlur={flush}
      />
    </Field>
  );
}

function OpenLink({ link }: { readonly link: string }) {
  const { t } = useViewTexts("ratingDetails");
  return (
    <Link href={link} target="_blank" rel="noopener noreferrer">
      {t("evidence.open")}
    </Link>
  );
}
