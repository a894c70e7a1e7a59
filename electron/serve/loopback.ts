import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { speak } from '../../shared/messages/spoken-language';
import { appTextsIn } from '../bridge/app-texts';
import { startCore } from '../bridge/core-client';
import { answerCalls } from '../bridge/host-calls';
import { openInstallation } from '../bridge/installation';
import { speaking } from '../bridge/languages';
import { admission } from './admission';
import { eventStreams } from './event-streams';
import { loopbackAnswers } from './host-answers';
import { pageFiles } from './page-files';
import { authorityOf, listenOnLoopback } from './server';

/** Absolute paths of what the build made. */
export type BuiltFiles = {
  readonly worker: string;
  readonly renderer: string;
  /** The script that makes `window.journal`. */
  readonly client: string;
  readonly icon: string;
  /** The folder of the texts that come with the app. */
  readonly texts: string;
};

export type LoopbackOptions = {
  readonly files: BuiltFiles;
  readonly dataFolder: string;
  readonly port: number;
  readonly version: string;
  /** Called when the head quits from the page. */
  readonly quit: () => void;
};

/** The running host. */
export interface Loopback {
  /** Opens the app in one browser, once. */
  readonly link: string;
  /** Locks the journal, lets the pages hand over what they hold, and ends. */
  stop(): Promise<void>;
}

/** How long the core may take to close before the host ends without it. Everything acknowledged is on the disk by then. */
const stopWithin = 10_000;

/** Starts the core and the server before it. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const { files, dataFolder, version, quit } = options;
  const pages = await pageFiles(files);
  const installation = await openInstallation({ folder: dataFolder, now: Date.now, newDevice: randomUUID });
  const { language } = installation.preferences();
  speak(language);
  const core = startCore({
    script: files.worker,
    data: { dataFolder, version, device: installation.device, language },
    stopWithin,
  });
  const streams = eventStreams(count => core.setClients(count));
  core.onEvent(streams.broadcast);
  const entrance = admission(() => randomBytes(32).toString('base64url'));
  const answer = answerCalls(
    core,
    loopbackAnswers({
      core,
      installation,
      version,
      texts: appTextsIn(files.texts),
      quit,
      speak: speaking(core, streams.broadcast),
    }),
  );
  const parts = { files: pages, answer, streams, admission: entrance, now: Date.now };
  const server = await listenOnLoopback(options.port, parts);
  return {
    link: `http://${authorityOf(server)}/open?token=${entrance.token}`,
    stop: async () => {
      await core.stop();
      streams.end();
      await closed(server);
    },
  };
}

async function closed(server: Server): Promise<void> {
  const close = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await close;
}
