import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Overflow,
  OverflowItem,
  Tab,
  TabList,
  tokens,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useTexts } from "../state/useTexts";
import type { PaneViewName } from "./paneView";
import { panelId, tabId } from "./tabIds";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    // The personality menu of Excel covers 34 × 32 px of the top right corner.
    paddingInline: "6px 40px",
    minWidth: 0,
    overflow: "hidden",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { minWidth: 0, overflow: "hidden" },
  tab: { paddingInline: "8px", whiteSpace: "nowrap", flexShrink: 0 },
  more: { minWidth: "28px" },
});

export interface ViewTabsProps {
  readonly names: readonly PaneViewName[];
  readonly chosen: PaneViewName;
  readonly onChoose: (name: PaneViewName) => void;
}

/** One tab per view; those that do not fit are in a menu beside them. */
export function ViewTabs({ names, chosen, onChoose }: ViewTabsProps) {
  const styles = useStyles();
  const { t } = useTexts();
  return (
    <Overflow minimumVisible={1}>
      <div className={styles.bar}>
        <TabList
          className={styles.tabs}
          size="small"
          aria-label={t("views.label")}
          selectedValue={chosen}
          onTabSelect={(_event, { value }) => {
            const name = names.find((each) => each === value);
            if (name) onChoose(name);
          }}
        >
          {names.map((name) => (
            <OverflowItem key={name} id={name} priority={name === chosen ? 2 : 1}>
              <Tab id={tabId(name)} value={name} className={styles.tab} aria-controls={panelId}>
                {t(`views.${name}`)}
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <MoreViews names={names} onChoose={onChoose} />
      </div>
    </Overflow>
  );
}

function MoreViews({ names, onChoose }: Pick<ViewTabsProps, "names" | "onChoose">) {
  const styles = useStyles();
  const { t } = useTexts();
  const { ref, isOverflowing } = useOverflowMenu<HTMLElement>();
  if (!isOverflowing) return null;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          ref={(element: HTMLElement | null) => {
            ref.current = element;
          }}
          className={styles.more}
          size="small"
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label={t("views.more")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {names.map((name) => (
            <HiddenView key={name} name={name} onChoose={onChoose} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function HiddenView(props: {
  readonly name: PaneViewName;
  readonly onChoose: (name: PaneViewName) => void;
}) {
  const { t } = useTexts();
  if (useIsOverflowItemVisible(props.name)) return null;
  return (
    <MenuItem
      onClick={() => {
        props.onChoose(props.name);
      }}
    >
      {t(`views.${props.name}`)}
    </MenuItem>
  );
}
