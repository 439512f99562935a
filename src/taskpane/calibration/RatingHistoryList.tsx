import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import type { Rating } from "../../domain/rating";
import type { HistoryLine } from "../../sheets/ratingHistory";
import { ProblemMessage } from "../ProblemMessage";
import { useTask } from "../state/useTask";
import type { CalibrationActions } from "./calibrationActions";
import { serialText } from "./state/serialText";
import { useCalibrationTexts } from "./useCalibrationTexts";
import type { RatingHistory } from "../../excel/ratingHistory";

const useStyles = makeStyles({
  history: { display: "flex", flexDirection: "column", alignItems: "start", gap: "4px" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    paddingInlineStart: "18px",
  },
  quiet: { color: tokens.colorNeutralForeground2, display: "block" },
});

export interface RatingHistoryListProps extends Pick<CalibrationActions, "readHistory"> {
  readonly rating: Rating;
}

/** What the journal keeps of a rating, read when it is asked for. */
export function RatingHistoryList({ rating, readHistory }: RatingHistoryListProps) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const [reading, run] = useTask<RatingHistory>();
  return (
    <div className={styles.history}>
      {reading.status === "done" ? (
        <>
          <Text weight="semibold">{t("change.history")}</Text>
          <HistoryLines history={reading.value} />
        </>
      ) : (
        <Button
          size="small"
          icon={<HistoryRegular />}
          disabledFocusable={reading.status === "working"}
          onClick={() => void run(() => readHistory(rating))}
        >
          {t("change.readHistory")}
        </Button>
      )}
      {reading.status === "failed" && <ProblemMessage problem={reading.problem} />}
    </div>
  );
}

function HistoryLines({ history: { lines, searchedOnly } }: { readonly history: RatingHistory }) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  if (!lines) return <Text size={200}>{t("change.noJournal")}</Text>;
  return (
    <>
      {lines.length === 0 && <Text size={200}>{t("change.noHistory")}</Text>}
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.map((line, place) => (
            <li key={place}>
              <ChangedValue line={line} />
            </li>
          ))}
        </ul>
      )}
      {searchedOnly !== undefined && (
        <Text size={200}>{t("change.historyPart", { count: searchedOnly })}</Text>
      )}
    </>
  );
}

function ChangedValue({ line }: { readonly line: HistoryLine }) {
  const styles = useStyles();
  const { t, language } = useCalibrationTexts();
  const { when, who, field, before, after } = line;
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {t("change.by_who", {
          when: serialText(when, language),
          who: who || t("change.someone"),
        })}
      </Text>
      <Text size={200}>
        {t("change.historyLine", {
          field,
          before: before || t("change.empty"),
          after: after || t("change.empty"),
        })}
      </Text>
    </>
  );
}
