import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { inLanguage } from "../../domain/bilingual";
import type { ProfileLine } from "../../domain/profileOf";
import { BandBadge } from "../BandBadge";
import { BulletBar } from "../charts/BulletBar";
import { gapText, scoreText } from "../state/numberTexts";
import { changeText } from "./changeText";
import type { PersonStanding } from "./state/personStanding";
import { usePersonTexts } from "./usePersonTexts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "center", gap: "8px", minHeight: "22px" },
  name: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

export interface ProfileRowProps {
  readonly standing: PersonStanding;
  readonly line: ProfileLine;
  readonly earlier: number | undefined;
  readonly bounds: readonly number[];
  readonly onOpen: (competency: string) => void;
}

/** One competency: the bar with target and earlier score on it, and the same in words. */
export function ProfileRow({ standing, line, earlier, bounds, onOpen }: ProfileRowProps) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const { competency, score, target } = line;
  const name = `${competency.code} ${inLanguage(competency.name, language)}`;
  return (
    <li className={styles.row}>
      <span className={styles.head}>
        <Link
          as="button"
          className={styles.name}
          aria-label={t("profile.open", { competency: name })}
          onClick={() => {
            onOpen(competency.code);
          }}
        >
          {name}
        </Link>
        <LineScore line={line} bandCount={standing.profile.model.bands.length} />
      </span>
      <BulletBar {...{ score, target, earlier, bounds }} scale={standing.scale} />
      <Text size={200} className={styles.quiet}>
        <LineDetails {...{ line, earlier, standing }} />
      </Text>
    </li>
  );
}

function LineScore({
  line,
  bandCount,
}: {
  readonly line: ProfileLine;
  readonly bandCount: number;
}) {
  const styles = useStyles();
  const { t, language } = usePersonTexts();
  const { effective, band } = line;
  if (effective.kind !== "score") {
    return (
      <Text size={200} className={styles.quiet}>
        {t(effective.kind)}
      </Text>
    );
  }
  const shown = scoreText(effective.score, language);
  return band ? (
    <BandBadge band={band} bandCount={bandCount}>
      <span>{shown}</span>
    </BandBadge>
  ) : (
    shown
  );
}

function LineDetails({
  line,
  earlier,
  standing,
}: Pick<ProfileRowProps, "line" | "earlier" | "standing">) {
  const texts = usePersonTexts();
  const { t, language } = texts;
  const { competency, score, target, gap } = line;
  const changed = changeText(score, earlier, texts);
  const period = standing.earlier?.period.name ?? "";
  return [
    competency.core && t("profile.core"),
    target === undefined
      ? t("profile.details.noTarget")
      : t("profile.details.target", { score: scoreText(target, language) }),
    gap !== undefined && t("profile.details.gap", { gap: gapText(gap, language) }),
    changed !== undefined && `${period} ${changed}`,
  ]
    .filter(Boolean)
    .join(" · ");
}
