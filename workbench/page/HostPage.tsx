import { useEffect } from "react";

import { startEngine } from "../engine/startEngine";

export function HostPage() {
  useEffect(() => {
    void startEngine("grid", "zh-CN");
  }, []);
  return <div id="grid" className="grid" />;
}
