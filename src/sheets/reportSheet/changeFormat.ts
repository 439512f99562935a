/** Number format of a change: up, down and same by sign as well as by number ([E1]). */
export const changeFormat = '"▲ "0.0;"▼ "0.0;"＝"';
