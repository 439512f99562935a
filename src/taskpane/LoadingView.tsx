import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useTexts } from "./state/useTexts";

const useStyles = makeStyles({
  skeleton: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "44px 16px 16px",
  },
});

const rows = [1, 2, 3, 4, 5, 6];

/** Stands in the places that the ready view fills. */
export function LoadingView() {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Skeleton className={styles.skeleton} aria-label={t("loading")}>
      <SkeletonItem size={32} />
      <SkeletonItem size={64} />
      {rows.map((row) => (
        <SkeletonItem key={row} size={40} />
      ))}
    </Skeleton>
  );
}
