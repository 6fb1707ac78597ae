import type { Group } from '#src/domain/self-check.ts';
import type * as codes from '#src/schema/vocabularies.ts';
import type { For } from '../for.ts';

export const join = {
  makers: {
    un: 'United Nations',
    programme: 'Canada’s programme',
    service: 'Police service',
  } satisfies For<typeof codes.ruleMakers>,
  makerLabel: 'Set by',
  since: (date: string) => `In force since ${date}.`,
  sinceUnknown: 'Since when: not published.',
  checked: (date: string) => `Last checked ${date}.`,
  ask: 'Whom to ask',
  checkable: 'The rules, and what they ask',
  onlyAsk: 'What you can only ask about',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
  showResult: 'Show what fits and what to ask',
  clear: 'Clear my answers',
  unstarted: 'The questions could not start. All rules stand below.',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'Not copied: select the text instead.',
  cleared: 'Answers cleared.',
  stays:
    'Your answers stay in this window: nothing is sent, nothing is stored, and closing it forgets them.',
  result: 'What your answers show',
  answered: 'Questions answered',
  noVerdict:
    'This is no verdict. Only your service, the RCMP and, for its missions, the UN can say yes or no. Rules of different bodies stand apart, and what is not published is for you to ask.',
  groups: {
    fits: 'Fits what is published',
    inPart: 'Fits the part that is published; ask about the rest',
    missing: 'Does not fit what is published',
    ask: 'To find out',
    open: 'Not answered',
  } satisfies Record<Group, string>,
  stages: 'From interest to six months after the return',
  howLong: 'How long, as published',
  postings: 'The last table known',
  postingsCaption: (date: string) =>
    `Where Canadian police may be posted: language, arms and ceiling by the last table known (${date})`,
  place: 'Place',
  missions: 'Missions',
  language: 'Language',
  armed: 'Armed or not',
  ceiling: 'Ceiling',
  status: 'Status',
  sortBy: (column: string) => `Sort by: ${column}`,
  sorted: (column: string) => `Sorted by: ${column}`,
  statusOf: (status: string, date: string) => `${status} (checked ${date})`,
  ceilingNote: 'A ceiling says how many may be there, not how many are.',
  findService: 'Name or short form of your police service',
  findHelp: 'In English or French: SPVM, OPP, PPO, Calgary…',
  find: 'Find',
  found: (count: string) => `Services found: ${count}`,
  serviceList: 'Police services on our list',
  notOnList: 'Not on our list',
  notOnListText: (date: string) =>
    `No police service of this name is on our list of ${date}. That does not mean that it takes no part: the list is made from public records, is not official and is not complete.`,
  whatToDo:
    'Ask the peace operations coordinator or human resources of your service whether it has an agreement with the RCMP. A service can ask the RCMP itself, by the contacts below.',
  listDate: (date: string) =>
    `List of ${date}, made from public records: neither official nor complete.`,
  latestContacts: 'Addresses published last',
  routes: 'Ways to apply',
  earlierContacts: 'Earlier addresses, kept as history',
  askers: {
    officer: 'An officer asks',
    service: 'A police service or its board asks',
  } satisfies For<typeof codes.askers>,
  openness: {
    'in-part': 'Answered in part.',
    no: 'Open.',
  },
  answersChecked: (date: string) => `Checked ${date}.`,
};
