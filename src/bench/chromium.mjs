// Starts the Chromium of the machine, with the playwright-core that is installed beside the benchmarks
// (npm install in this folder); CHROMIUM names another browser.
import { chromium as engine } from "playwright-core";

export const chromium = () =>
  engine.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
