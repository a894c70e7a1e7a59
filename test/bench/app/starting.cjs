// Loaded into Electron before the app: says on its output when the cover was painted, and which scripts the page had by then.
const { app } = require('electron');

const painted = `new Promise(done => {
  const look = () => {
    if (!document.querySelector('input[type=password]')?.checkVisibility()) return void requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    const scripts = [...document.querySelectorAll('script[src], link[rel=modulepreload]')].map(({ src, href }) => src ?? href);
    port1.onmessage = () => done({ at: Date.now(), scripts });
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
})`;

app.on('browser-window-created', (_event, window) => {
  const shown = new Promise(done => window.once('show', () => done(Date.now())));
  window.webContents.once('dom-ready', async () => {
    const cover = await window.webContents.executeJavaScript(painted);
    console.log(`cover ${JSON.stringify({ ...cover, at: Math.max(cover.at, await shown) })}`);
  });
});
