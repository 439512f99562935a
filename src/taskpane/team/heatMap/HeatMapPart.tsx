import { Button, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons/svg/arrow-reset";
import { useMemo, useState } from "react";
import { inLanguage } from "../../../domain/bilingual";
import { bandGlyph } from "../../theme/bandGlyph";
import { inHeatOrder, type HeatOrder } from "../state/heatOrder";
import type { TeamBodyProps } from "../TeamBody";
import { useTeamTexts } from "../useTeamTexts";
import { CellDetails } from "./CellDetails";
import { heatContents, type HeatContent, type HeatPlace } from "./heatPlace";
import { HeatMap } from "./HeatMap";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: "8px",
    padding: "4px 16px",
  },
  label: { display: "flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  legend: {
    flexShrink: 0,
    padding: "4px 16px",
    color: tokens.colorNeutralForeground2,
  },
});

/** The heat map with what its cells show, and what there is to say about the chosen one. */
export function HeatMapPart(props: TeamBodyProps) {
  const styles = useStyles();
  const { t, language } = useTeamTexts();
  const { team, model } = props;
  const [content, setContent] = useState<HeatContent>("band");
  const [order, setOrder] = useState<HeatOrder>("roster");
  const [chosen, choose] = useState<HeatPlace>();
  const members = team.report.result?.members;
  const people = useMemo(
    () => inHeatOrder(team.people, members, order),
    [team.people, members, order],
  );
  const bands = model.bands
    .map(({ number, label }) => `${bandGlyph(number)} ${inLanguage(label, language)}`)
    .join(" ");
  return (
    <>
      <div className={styles.bar}>
        <label className={styles.label}>
          <Text size={200}>{t("heat.show")}</Text>
          <Select
            size="small"
            value={content}
            onChange={(_event, { value }) => {
              setContent(heatContents.find((one) => one === value) ?? "band");
            }}
          >
            {heatContents.map((one) => (
              <option key={one} value={one}>
                {t(`heat.${one}`)}
              </option>
            ))}
          </Select>
        </label>
        {order !== "roster" && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowResetRegular />}
            onClick={() => {
              setOrder("roster");
            }}
          >
            {t("heat.roster")}
          </Button>
        )}
      </div>
      <HeatMap
        {...{ model, people, content, order, chosen }}
        standingOf={team.standingOf}
        onOrder={setOrder}
        onChoose={choose}
      />
      {chosen ? (
        <CellDetails
          {...props}
          place={chosen}
          onClose={() => {
            choose(undefined);
          }}
        />
      ) : (
        <Text size={100} className={styles.legend}>
          {t(content === "gap" ? "heat.gapLegend" : "heat.legend", { bands })} {t("heat.keys")}
        </Text>
      )}
    </>
  );
}
