import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { Slices } from "./state/useSlices";
import { useCalibrationTexts } from "./useCalibrationTexts";

const useStyles = makeStyles({
  progress: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "4px 16px",
    flexShrink: 0,
  },
  bar: { flexGrow: 1 },
});

/** How far a long comparison is, with a way to stop it and to go on. */
export function WorkProgress({ work }: { readonly work: Slices<unknown> }) {
  const styles = useStyles();
  const { t } = useCalibrationTexts();
  const { results, all, isDone, isStopped, stop, goOn } = work;
  if (isDone) return null;
  const label = t("working", { done: results.length, all });
  return (
    <div className={styles.progress}>
      <Text size={200}>{label}</Text>
      <ProgressBar className={styles.bar} aria-label={label} value={results.length} max={all} />
      <Button size="small" onClick={isStopped ? goOn : stop}>
        {t(isStopped ? "goOn" : "stop")}
      </Button>
    </div>
  );
}
