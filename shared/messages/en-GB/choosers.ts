/** Fields that choose people, schools, circles and entries by name. */
export const choosers = {
  unknown: 'Somebody no longer here',
  inBin: '{name} (in the bin)',
  person: {
    add: 'Add a person',
    create: 'Add “{name}” as a new person',
  },
  school: {
    add: 'Add a school',
    create: 'Add “{name}” as a new school',
  },
  circle: {
    add: 'Add a circle',
    create: 'Add “{name}” as a new circle',
  },
  day: {
    openCalendar: 'Choose from a calendar',
    clearDate: 'Remove the day',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    done: 'Done',
  },
  askable: { add: 'Somebody to ask' },
  entry: {
    add: 'Find an entry',
    none: 'No entry has that in its title.',
  },
} as const;
