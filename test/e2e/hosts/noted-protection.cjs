// Whether a window is protected cannot be asked of Electron, and Linux cannot protect it: what the system is told is noted instead.
const { app, BrowserWindow } = require('electron');

const told = [];
globalThis.toldOfProtection = told;
const calls = new WeakMap();
const protect = BrowserWindow.prototype.setContentProtection;
BrowserWindow.prototype.setContentProtection = function setContentProtection(wanted) {
  calls.get(this)?.push(wanted);
  return protect.call(this, wanted);
};
app.on('browser-window-created', (_event, window) => {
  calls.set(window, []);
  told.push(calls.get(window));
});
