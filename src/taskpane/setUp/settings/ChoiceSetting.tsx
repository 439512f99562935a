import { Field, Select } from "@fluentui/react-components";

export interface ChoiceSettingProps<Value extends string> {
  readonly label: string;
  readonly text: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}

/** A setting that is one of a few. */
export function ChoiceSetting<Value extends string>(props: ChoiceSettingProps<Value>) {
  const { label, text, value, options, onChoose } = props;
  return (
    <Field label={label} hint={text}>
      <Select
        value={value}
        onChange={(_event, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
