import type { Person } from '@talkmark/core';

/** Affiliations of 2016, only where the wrap-up post states them. */
export const speakers = {
  bryanCantrill: { name: 'Bryan Cantrill', affiliation: 'Joyent' },
  maxBruning: { name: 'Max Bruning', url: 'https://twitter.com/mrbruning' },
  graemeJenkinson: {
    name: 'Graeme Jenkinson',
    affiliation: 'University of Cambridge',
    url: 'https://www.cl.cam.ac.uk/~gcj21',
  },
  georgeNevilleNeil: {
    name: 'George Neville-Neil',
    url: 'https://www.linkedin.com/in/george-neville-neil-94a5679',
  },
  mattAhrens: { name: 'Matt Ahrens', url: 'http://open-zfs.org/wiki/User:Mahrens' },
  robertMustacchi: {
    name: 'Robert Mustacchi',
    affiliation: 'Joyent',
    url: 'https://twitter.com/rmustacc',
  },
  ericSaxby: { name: 'Eric Saxby', url: 'https://twitter.com/ecdysone' },
  joshuaClulow: { name: 'Joshua Clulow', affiliation: 'Joyent', url: 'https://github.com/jclulow' },
  danMcDonald: { name: 'Dan McDonald', url: 'https://github.com/danmcd' },
  jamesNugent: { name: 'James Nugent', url: 'https://twitter.com/jen20' },
  davePacheco: { name: 'Dave Pacheco', affiliation: 'Joyent', url: 'https://twitter.com/dapsays' },
  gordonMarler: {
    name: 'Gordon Marler',
    affiliation: 'Bloomberg',
    url: 'https://www.linkedin.com/in/gordonmarler',
  },
  alexWilson: { name: 'Alex Wilson', affiliation: 'Joyent', url: 'https://github.com/arekinath' },
  benMurphy: { name: 'Ben Murphy' },
} satisfies Record<string, Person>;
