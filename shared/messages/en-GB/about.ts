export const about = {
  heading: 'About',
  version: 'Critical Friend {version}',
  madeOf: 'Electron {electron}, Chromium {chromium}, Node.js {node}',
  inBrowser: 'Shown by your browser, with Node.js {node}',
  noNetwork: 'No network',
  network: 'It has no account and uses no network. Nothing is fetched, and nothing is sent.',
  left: 'Requests that left since it started: {count, number}',
  refused: 'Requests refused since it started: {count, number}',
  counted:
    'Both are counted as they happen, printing included. What the rules of a page stop within the page is no request yet, and is not among them.',
  notCounted:
    'Here a browser shows the app, and the app cannot count what a browser asks for. The desktop app counts.',
  countAgain: 'Count again',
  report: 'Report a problem',
  reportText:
    'Open an issue in the place you have Critical Friend from. Say there only that there is something to report, and where you can be reached: no details, and never part of anybody’s journal.',
  news: {
    title: 'What’s new',
    text: 'What each version brought.',
    read: 'Read what is new',
  },
  licences: {
    title: 'Licences',
    text: 'What the app is made with, and under which terms. It comes with the app and is read offline.',
    read: 'Read the licences',
  },
  back: 'Back to Settings',
  safeguarding: 'It is not the school’s safeguarding record. A concern about a child belongs there, today.',
  keys: 'Show the keyboard sheet',
} as const;
