export { PersonList, type PersonListProps } from './list/PersonList';
export { PeopleInvitation } from './PeopleInvitation';
export { PersonPage, type PersonPageProps } from './person/PersonPage';
export { SchoolList, type SchoolListProps } from './school/SchoolList';
export { SchoolPage, type SchoolPageProps } from './school/SchoolPage';
