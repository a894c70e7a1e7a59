import { listed } from './listed';

/** Words a school writes with a capital that are no name of anybody: the calendar, bodies, subjects, posts, peoples, products. */
export const allowedCapitals = listed(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
spring summer autumn winter christmas easter lent advent eid ramadan diwali hanukkah passover pentecost whitsun epiphany halloween bonfire vaisakhi holi harvest
michaelmas trinity candlemas solstice remembrance armistice burns hogmanay nadolig pasg
england english scotland scottish scots wales welsh ireland irish northern britain british uk european europe america american africa african asia asian
france french spain spanish germany german italy italian poland polish romania romanian ukraine ukrainian china chinese mandarin cantonese japan japanese india indian pakistan pakistani
bangladesh bangladeshi bengali punjabi urdu hindi gujarati tamil somali arabic turkish portuguese portugal greek latin gaelic gaeilge cymraeg cymru alba kurdish syrian syria afghan iran iraqi nigeria nigerian ghana
roma gypsy traveller travellers caribbean eastern western
christian christians christianity catholic anglican methodist baptist quaker church muslim muslims islam islamic jewish jew judaism hindu hindus sikh sikhs buddhist god jesus christ bible gospel quran torah lord
ofsted estyn isi education department dfe ministry government parliament council hmi hmie eti acas unison unite nasuwt naht ascl neu
autumn term terms half-term year years reception nursery foundation phase key stage stages early primary secondary infant infants junior juniors sixth form tutor class classes
head heads headteacher headteachers headship principal principals deputy deputies assistant director directors executive chief chair chairs governor governors governing board trustee trustees trust trusts academy academies
school schools college colleges university federation partnership cluster hub alliance diocese diocesan district authority local
senco sendco alnco bursar clerk caretaker teacher teachers teaching leader leaders leadership senior middle mentor coach adviser advisor officer manager business office site
pupil pupils premium progress attainment attendance behaviour safeguarding inclusion curriculum assessment phonics maths mathematics english literacy numeracy reading writing science history geography
art music drama computing physical religious design technology french spanish relationships personal health economic citizenship
inset training appraisal review plan plans policy policies report reports budget finance committee staff parents parent carers pta friends association community
handbook framework standards standard strategy programme project census roll register safeguarding prevent channel keeping children working together
powerpoint word excel outlook teams zoom google classroom microsoft apple windows ipad ipads iphone chromebook whatsapp facebook twitter instagram tiktok youtube sharepoint onedrive dropbox arbor bromcom sims cpoms
parentmail tapestry seesaw myconcern edukey insight fft reintegration internet wi-fi wifi bluetooth pdf markdown lego duplo olympics wonder
df dear hello hi hey thanks thank yes no ok okay sincerely regards best kind ps re fw fwd nb ie eg etc aka asap tbc tba faq rsvp bbc nhs itv
north south east west northern southern midlands city town county borough parish
bronze silver gold platinum prime minister secretary king queen crown majesty royal
kirkpatrick guskey gibbs kolb borton grow clear driscoll vygotsky piaget bloom rosenshine dweck maslow shakespeare dickens dahl victorians victorian tudor tudors roman romans viking vikings saxon saxons stone age world war earth moon sun
headteachers' elt slt advice practice question questions reflection reflections today agenda library person people
`);

/** Post and place words that are surnames too: with an article before them they are the post. */
export const schoolPosts = listed(`
head dean bishop provost canon page church hall park green field hill lane marshall warden porter cook bursar coach pope abbot priest prior bell house gates bridge castle court
`);
