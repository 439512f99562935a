import { makeStyles, tokens } from "@fluentui/react-components";
import { inLanguage } from "../../domain/bilingual";
import type { ProfileLine } from "../../domain/profileOf";
import { gapText, scoreText } from "../state/numberTexts";
import { bandGlyph } from "../theme/bandGlyph";
import { changeText } from "./changeText";
import type { PersonStanding } from "./state/personStanding";
import { usePersonTexts } from "./usePersonTexts";

const columns = ["score", "band", "target", "gap", "change"] as const;

const useStyles = makeStyles({
  frame: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": {
      padding: "4px 0 4px 10px",
      textAlign: "end",
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    "& th": { fontWeight: tokens.fontWeightRegular },
    "& thead th": { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
    "& td": { whiteSpace: "nowrap" },
    "& th:first-child": { textAlign: "start", paddingInlineStart: 0, minWidth: "84px" },
  },
});

/** What the charts show, in numbers alone. */
export function ProfileTable({ standing }: { readonly standing: PersonStanding }) {
  const styles = useStyles();
  const { t } = usePersonTexts();
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t("profile.title")}>
        <thead>
          <tr>
            <th scope="col">{t("profile.columns.competency")}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`profile.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standing.profile.lines.map((line, place) => (
            <TableRow
              key={line.competency.code}
              line={line}
              earlier={standing.earlier?.scores[place]}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function TableRow(props: { readonly line: ProfileLine; readonly earlier: number | undefined }) {
  const texts = usePersonTexts();
  const { t, language } = texts;
  const { competency, effective, score, band, target, gap } = props.line;
  return (
    <tr>
      <th scope="row">
        {competency.code} {inLanguage(competency.name, language)}
      </th>
      <td>
        {effective.kind === "score" ? scoreText(effective.score, language) : t(effective.kind)}
      </td>
      <td>{band ? bandGlyph(band.number) : ""}</td>
      <td>{target === undefined ? "" : scoreText(target, language)}</td>
      <td>{gap === undefined ? "" : gapText(gap, language)}</td>
      <td>{changeText(score, props.earlier, texts)}</td>
    </tr>
  );
}
