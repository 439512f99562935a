import type { Engine } from "../engine/startEngine";
import type { EventHub } from "../events/eventHub";
import { chartComponent } from "./chartDrawings";
import { ChartRevision } from "./chartRevision";
import { followCells } from "./followCells";
import { LiveChart } from "./LiveChart";
import { watchCharts } from "./watchCharts";

interface FloatProps {
  /** The drawing that the grid wants drawn. */
  readonly floatDomId?: string;
}

/** Teaches the grid to draw charts, and charts to follow their cells. */
export function installCharts(engine: Engine, events: EventHub): void {
  const revision = new ChartRevision(engine);
  engine.api.registerComponent(chartComponent, ({ floatDomId = "" }: FloatProps) => (
    <LiveChart engine={engine} revision={revision} id={floatDomId} />
  ));
  followCells(engine);
  watchCharts(engine, events);
}
