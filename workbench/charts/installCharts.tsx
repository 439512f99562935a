import type { Engine } from "../engine/startEngine";
import { chartComponent } from "./chartDrawings";
import { ChartRevision } from "./chartRevision";
import { followCells } from "./followCells";
import { LiveChart } from "./LiveChart";

interface FloatProps {
  /** The drawing that the grid wants drawn. */
  readonly floatDomId?: string;
}

/** Teaches the grid to draw charts, and charts to follow their cells. */
export function installCharts(engine: Engine): void {
  const revision = new ChartRevision(engine);
  engine.api.registerComponent(chartComponent, ({ floatDomId = "" }: FloatProps) => (
    <LiveChart engine={engine} revision={revision} id={floatDomId} />
  ));
  followCells(engine);
}
