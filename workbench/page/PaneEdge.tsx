import type { KeyboardEvent, PointerEvent } from "react";

interface PaneEdgeProps {
  readonly label: string;
  readonly width: number;
  readonly onResize: (width: number) => void;
}

const narrowest = 320;
const widest = 640;
const keyStep = 16;

/** The edge by which the pane is made wider and narrower, with the mouse or the arrow keys. */
export function PaneEdge({ label, width, onResize }: PaneEdgeProps) {
  const resize = (wanted: number) => onResize(Math.min(widest, Math.max(narrowest, wanted)));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      resize(window.innerWidth - event.clientX);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowLeft") resize(width + keyStep);
    if (event.key === "ArrowRight") resize(width - keyStep);
  };
  return (
    <div
      className="pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
