// What a browser is started with: no network, no machine settings, no work beside printing.

export interface BrowserFlags {
  readonly profile: string
  readonly sandbox: boolean
}

/** The whole command line. Everything that could reach the network is off; the documents' requests are answered by us. */
export function browserArguments(flags: BrowserFlags): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${flags.profile}`,
    ...(flags.sandbox ? [] : ['--no-sandbox']),
    ...network,
    ...setting,
    ...quiet,
    'about:blank'
  ]
}

const network = [
  // Also stops preconnect and other requests that never reach request interception.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--dns-prefetch-disable',
  '--no-pings',
  '--disable-features=Translate,MediaRouter,DialMediaRouteProvider,OptimizationHints,AcceptCHFrame,ProcessPerSiteUpToMainFrameThreshold'
]

const setting = [
  // Equal widths on screen and in print, whatever the machine's font settings.
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--lang=en-US',
  '--hide-scrollbars'
]

const quiet = [
  '--disable-gpu',
  '--disable-3d-apis',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-client-side-phishing-detection',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--metrics-recording-only',
  '--mute-audio',
  '--no-first-run',
  '--no-default-browser-check',
  '--password-store=basic',
  '--use-mock-keychain'
]
