import "./page.css";

import { createRoot } from "react-dom/client";

import { HostPage } from "./HostPage";

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<HostPage />);
