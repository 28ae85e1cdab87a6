/** Where the facts of the archive are written. */
export const wrapUpPost = {
  url: 'https://bcantrill.dtrace.org/2016/07/29/dtrace-conf16-wrap-up/',
  label: 'Bryan Cantrill: dtrace.conf(16) wrap-up, 29 July 2016',
};

export const talksPage = {
  url: 'https://bcantrill.dtrace.org/2018/02/03/talks/',
  label: 'Bryan Cantrill: Talks',
};

export const runningOrder = {
  url: 'https://gist.github.com/bcantrill/4a044eb2bc63bda6236415215aecc063',
  label: 'Running order of the day',
};

export const awesomeDtrace = {
  url: 'https://github.com/xen0l/awesome-dtrace',
  label: 'awesome-dtrace, by Adam Števko and contributors',
};

export const announcement = {
  url: 'https://twitter.com/bcantrill/status/735539536793460736',
  label: 'the tweet that the wrap-up links to',
};

export const eventPage = {
  url: 'https://www.joyent.com/about/events/2016/dtrace-conf',
  label: 'Event page of 2016 at joyent.com',
};

export const showNotes = {
  url: 'https://www.bsdnow.tv/155',
  label: 'BSD Now 155, show notes of 17 August 2016',
};
