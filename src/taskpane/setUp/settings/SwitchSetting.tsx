import { Field, Switch } from "@fluentui/react-components";

export interface SwitchSettingProps {
  readonly label: string;
  readonly text: string;
  readonly isOn: boolean;
  readonly onSwitch: (next: { readonly isOn: boolean }) => void;
}

/** A setting that is on or off. */
export function SwitchSetting({ label, text, isOn, onSwitch }: SwitchSettingProps) {
  return (
    <Field hint={text}>
      <Switch
        label={label}
        checked={isOn}
        onChange={(_event, { checked }) => {
          onSwitch({ isOn: checked });
        }}
      />
    </Field>
  );
}
